import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.for([
  '1. A text that begins like a list',
  '- or like another',
  '+ or like a third',
  'Like a heading\n===',
  '~~~ or like code',
  '# or like a heading',
  '> or like a quotation',
  '渝府办发〔2024〕40号，“人工智能+”*行动*与_下划线_',
  'Yu Fu Ban Fa [2024] No. 40 <b> &amp; `code` \\',
])('what Markdown shows of “%s” is the same to the letter', (text) => {
  expect(toString(unified().use(remarkParse).parse(plainText(text)))).toBe(text);
});

test('a text without marks stays as it is', () => {
  expect(plainText('（牵头单位：市商务委）')).toBe('（牵头单位：市商务委）');
});
