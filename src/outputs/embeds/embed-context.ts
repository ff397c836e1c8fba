import type { Library } from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';

/** What embeds are told beyond what they show. */
export interface EmbedContext extends OutputContext {
  library: Library;
  /** The one stylesheet of embeds: the same text in each, so that one hash admits it. */
  style: string;
  /** The one script of embeds, likewise. */
  script: string;
}
