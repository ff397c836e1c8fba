import type { EmbedLanguage, EmbedTarget } from '../../../model/embeds.ts';
import type { EmbedContext } from '../embed-context.ts';

/** One way to show something of the site on another: each works where the next is blocked. */
export interface Rung {
  /** Names it in addresses of fragments: permanent. In dictionaries it has a name and a use. */
  id: 'quote' | 'file' | 'frame' | 'oembed' | 'element';
  /** What an editor pastes, or saves; throws when there is no such thing to embed. */
  write: (target: EmbedTarget, language: EmbedLanguage, context: EmbedContext) => string;
}
