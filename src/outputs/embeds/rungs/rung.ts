import type { Localized } from '../../../i18n/locales.ts';
import type { EmbedLanguage, EmbedTarget } from '../../../model/embeds.ts';
import type { EmbedContext } from '../embed-context.ts';

/** One way to show something of the site on another: each works where the next is blocked. */
export interface Rung {
  /** Names it in addresses of fragments: permanent. */
  id: 'quote' | 'file' | 'frame' | 'oembed' | 'element';
  name: Localized;
  /** What it needs, and where it works. */
  use: Localized;
  /** What an editor pastes, or saves; throws when there is no such thing to embed. */
  write: (target: EmbedTarget, language: EmbedLanguage, context: EmbedContext) => string;
}
