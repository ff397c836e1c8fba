import type { ContentEntryType } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { rendererState } from './renderer-state.ts';

/** What only MDX reads: expressions, elements, imports and exports. */
const mdxSyntax = /[{<]|^(?:import|export)\b/m;

/** Indented code is code in Markdown, and text in MDX. */
const indentedCode = /^(?: {4}|\t)/m;

/** Whether MDX means the same as Markdown in this text, front matter left off. */
export function isPlain(body: string): boolean {
  return !mdxSyntax.test(body) && !indentedCode.test(body);
}

/** Astro hands loaders the kinds of files that it knows, and keeps that to itself. */
type EntryTypes = Map<string, ContentEntryType>;

/**
 * A loader in, the same out, but `.mdx` files that are plain Markdown are rendered as they are
 * read: of ten thousand explainers none becomes a module of the bundle. Files with components stay
 * MDX. A changed renderer makes every file be rendered anew.
 */
export function renderPlainMdx(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes } = context as LoaderContext & { entryTypes: EntryTypes };
      const own = {
        ...context,
        entryTypes: withRenderer(entryTypes),
        store: deferringUnrendered(context.store),
        generateDigest: (data: string | Record<string, unknown>) =>
          context.generateDigest(typeof data === 'string' ? rendererState() + data : data),
      };
      return loader.load(own);
    },
  };
}

/** `.mdx` files get the renderer of `.md` files, where they are plain. */
function withRenderer(entryTypes: EntryTypes): EntryTypes {
  const mdx = entryTypes.get('.mdx');
  const getRenderFunction = entryTypes.get('.md')?.getRenderFunction;
  if (!mdx || !getRenderFunction) return entryTypes;
  const plain: ContentEntryType = {
    ...mdx,
    async getRenderFunction(config) {
      const render = await getRenderFunction(config);
      // The type has no word for a file that is rendered later.
      const rendered = (entry: Parameters<typeof render>[0]) =>
        isPlain(entry.body ?? '') ? render(entry) : undefined;
      return rendered as typeof render;
    },
  };
  return new Map([...entryTypes, ['.mdx', plain]]);
}

/** An entry that was not rendered as it was read is left to MDX. */
function deferringUnrendered(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    set: (entry) => store.set(entry.rendered ? entry : { ...entry, deferredRender: true }),
  };
}
