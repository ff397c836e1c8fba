import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('there is no other way than MDX from a text to HTML', () => {
  const code = ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.test.ts'));
  const other =
    /createMarkdownProcessor|createMdxProcessor|renderMarkdown|@mdx-js|entryTypes|deferredRender|remark-rehype/;
  // An e-book is made of the Markdown that the open data publishes, and compiles no text of ours.
  expect(code.filter((path) => other.test(readFileSync(path, 'utf8')))).toEqual([
    'src/outputs/ebooks/book-html.ts',
  ]);
  const config = readFileSync('src/content.config.ts', 'utf8');
  expect([...config.matchAll(/loader: (\w+)/g)].map((match) => match[1])).toEqual([
    'glob',
    'glob',
    'glob',
  ]);
});
