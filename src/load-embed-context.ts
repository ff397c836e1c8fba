import script from './client/embed/frame.js?raw';
import type { Library } from './model/library.ts';
import type { EmbedContext } from './outputs/embeds/embed-context.ts';
import { outputContext } from './site.ts';
import style from './styles/embed.css?raw';
import { frameScript } from './outputs/embeds/embed-scripts.ts';

const contexts = new WeakMap<Library, EmbedContext>();

/** What outputs are told to make embeds: the same stylesheet and script for all of them. */
export function loadEmbedContext(library: Library): EmbedContext {
  const context = contexts.get(library) ?? {
    ...outputContext(),
    library,
    style,
    script: frameScript(script, library.site),
  };
  contexts.set(library, context);
  return context;
}
