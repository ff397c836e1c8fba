import type { EmbedContext } from '../../src/outputs/embeds/embed-context.ts';
import { library } from './library.ts';
import { context } from './output-context.ts';

/** What embeds are told, with the shortest stylesheet and script. */
export const embedContext: EmbedContext = {
  ...context,
  library,
  style: 'p > b { color: red }',
  script: 'if (1 < 2) parent;',
};
