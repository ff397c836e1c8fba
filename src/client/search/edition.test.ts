// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { editionOf } from './edition.ts';

const edition = editionOf(
  'zh-Hant',
  {
    characters: '发發庆慶软軟体體',
    words: [
      ['理发', '理髮'],
      ['复核', '覆核'],
    ],
  },
  { characters: '軟软', words: [['軟體', '软件']] },
);

test('a query is asked in the characters that are searched', () => {
  expect(edition.asked('重慶發展 visa')).toBe('重庆发展 visa');
  expect(edition.asked('理髮')).toBe('理发');
  expect(edition.asked('軟體')).toBe('软件');
});

test('a result is shown in the characters of the edition, and leads into it', () => {
  const hit = edition.hit({
    url: '/zh/measures/8/',
    title: '重庆理发',
    titleRuns: [
      { text: '重庆理', marked: false },
      { text: '发', marked: true },
    ],
    kind: 'measure',
    number: 8,
    excerpt: [{ text: '发展', marked: false }],
  });
  expect(hit).toMatchObject({ url: '/zh-Hant/measures/8/', title: '重慶理髮' });
  expect(hit.titleRuns?.map(({ text }) => text)).toEqual(['重慶理', '髮']);
  expect(hit.excerpt).toEqual([{ text: '發展', marked: false }]);
});

test('a word is shown in its own form wherever it stands', () => {
  expect(edition.text('理发、理发、发展')).toBe('理髮、理髮、發展');
});

test('quotation marks are those of the edition, but in results in other languages', () => {
  expect(edition.text('“重庆‘发展’”')).toBe('「重慶『發展』」');
  expect(edition.text('“Invest in Chongqing”')).toBe('“Invest in Chongqing”');
});

test('what the edition has no page for is found where it is', () => {
  const hit = { url: '/zh/cite/', title: '引用', kind: 'page', excerpt: [] } as const;
  expect(edition.hit({ ...hit, excerpt: [] }).url).toBe('/zh/cite/');
});

test('the page that a result stands in is named in the characters of the edition', () => {
  const hit = { url: '/zh/glossary/#a', title: '理发', kind: 'term', excerpt: [] } as const;
  expect(edition.hit({ ...hit, excerpt: [], within: '重庆发展' }).within).toBe('重慶發展');
  expect(edition.hit({ ...hit, excerpt: [] }).within).toBeUndefined();
});
