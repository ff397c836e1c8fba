// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { richQuote } from './rich-text.ts';

const words = '“Encourage <all>.”';
const address = 'https://example.org/en/measures/8/?a=1&b=2';

test('the citation of a quote is rich, its address a link, and all else text', () => {
  const citation = { plain: 'Office, Title', rich: 'Office, <i>Title</i>' };
  expect(richQuote([words, citation.plain, address].join('\n'), citation)).toBe(
    '<p>“Encourage &lt;all&gt;.”</p><p>Office, <i>Title</i></p>' +
      '<p><a href="https://example.org/en/measures/8/?a=1&amp;b=2">https://example.org/en/measures/8/?a=1&amp;b=2</a></p>',
  );
});

test('a quote without a citation keeps its words', () => {
  expect(richQuote(words, { plain: '', rich: '' })).toBe('<p>“Encourage &lt;all&gt;.”</p>');
});

test('words that a citation takes up stay words', () => {
  const citation = { plain: 'Title', rich: '<i>Title</i>' };
  expect(richQuote('“The Title of it.”\nTitle', citation)).toBe(
    '<p>“The Title of it.”</p><p><i>Title</i></p>',
  );
});
