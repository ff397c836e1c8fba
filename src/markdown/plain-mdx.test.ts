import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { isPlain, renderPlainMdx } from './plain-mdx.ts';

test.for([
  ['## What it means\n\nA [link](measure:8), **bold**, - a dash.\n\n- One\n  - Two', true],
  ['中文，1.5倍，“引文”。', true],
  ['<Note />', false],
  ['Costs {price}.', false],
  ["import Note from './Note.astro'\n\nText", false],
  ['export const a = 1', false],
  ['We import goods.\n\nThey export them.', true],
  ['Text\n\n    indented', false],
  ['\tindented', false],
] as const)('“%s” is plain Markdown: %s', ([body, plain]) => {
  expect(isPlain(body)).toBe(plain);
});

interface StoredEntry {
  id: string;
  rendered?: { html: string };
  deferredRender?: boolean;
}

/** What a loader stores that asks the renderer of `.mdx` for each text, as Astro’s own does. */
async function stored(texts: Record<string, string>): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  const asking: Loader = {
    name: 'asking',
    async load(context) {
      const { entryTypes, config, store } = context as LoaderContext & {
        entryTypes: Map<string, { getRenderFunction?: (config: unknown) => Promise<Render> }>;
      };
      const render = await entryTypes.get('.mdx')?.getRenderFunction?.(config);
      for (const [id, body] of Object.entries(texts)) {
        store.set({
          id,
          data: {},
          body,
          rendered: await render?.({ id, data: {}, body }),
        } as never);
      }
    },
  };
  type Render = (entry: object) => Promise<{ html: string } | undefined>;
  const markdown: Render = async (entry) => ({
    html: `<p>${(entry as { body: string }).body}</p>`,
  });
  await renderPlainMdx(asking).load({
    entryTypes: new Map([
      ['.md', { getRenderFunction: async () => markdown }],
      ['.mdx', {}],
    ]),
    store: { set: (entry: StoredEntry) => entries.push(entry) },
    generateDigest: () => '',
  } as never);
  return entries;
}

test('plain text is rendered as it is read, a file with components is left to MDX', async () => {
  const [plain, withComponent] = await stored({ plain: 'Text.', component: '<Note />' });
  expect(plain).toMatchObject({ rendered: { html: '<p>Text.</p>' } });
  expect(plain).not.toHaveProperty('deferredRender');
  expect(withComponent).toMatchObject({ deferredRender: true });
  expect(withComponent?.rendered).toBeUndefined();
});
