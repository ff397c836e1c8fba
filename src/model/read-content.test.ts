import { expect, test } from 'vitest';
import { fixtureFiles } from '../../tests/support/library.ts';
import { readContent } from './read-content.ts';
import { sha256 } from './sha256.ts';

const files = fixtureFiles;
const content = readContent(files);

test('every file of the content is read', () => {
  const { measures, agencies, topics, industries, questions, instruments, updates, guides, pages } =
    content;
  const kinds = [agencies, topics, industries, questions, instruments, updates, guides];
  const single = [
    content.site,
    content.identity,
    ...Object.values(content.translations),
    content.glossary,
    content.waysIn,
    content.redirects,
    content.revisions,
  ];
  const read = [
    ...[...kinds.flat(), ...single].map(({ file }) => file),
    ...measures.map(({ facts }) => facts.file),
  ];
  expect(read.sort()).toEqual(files.data.map(({ file }) => file).sort());
  expect(pages.map(({ file }) => file)).toEqual([
    'content/pages/en/about.mdx',
    'content/pages/en/cite.mdx',
    'content/pages/en/embed.mdx',
    'content/pages/zh/about.mdx',
    'content/pages/zh/cite.mdx',
    'content/pages/zh/embed.mdx',
  ]);
});

test('a measure has its explainers with it', () => {
  const [first] = content.measures;
  expect(first?.folder).toBe('content/measures/01-research-centres');
  expect(first?.explainers.en.source).toContain('## What it means');
  expect(first?.explainers.zh.source).toContain('## 这是什么意思');
});

test('an explainer that is missing is an empty text', () => {
  const explainers = files.explainers.filter(
    ({ file }) => !file.endsWith('/01-research-centres/en.mdx'),
  );
  expect(readContent({ ...files, explainers }).measures[0]?.explainers.en.source).toBe('');
});

test('the order of the files does not matter', () => {
  const reversed = {
    source: files.source,
    data: [...files.data].reverse(),
    explainers: [...files.explainers].reverse(),
    pages: [...files.pages].reverse(),
  };
  expect(readContent(reversed)).toEqual(content);
});

test('white space around a text of ours is dropped', () => {
  const data = files.data.map(({ file, data: value }) =>
    file === 'content/topics/tax.yaml'
      ? { file, data: { ...(value as object), name: { zh: ' 税收 ', en: 'Tax\n' } } }
      : { file, data: value },
  );
  const tax = readContent({ ...files, data }).topics.find(({ data: { slug } }) => slug === 'tax');
  expect(tax?.data.name).toEqual({ zh: '税收', en: 'Tax' });
});

test('the source is known by its hash', () => {
  expect(content.sourceSha256).toBe(sha256(files.source));
});
