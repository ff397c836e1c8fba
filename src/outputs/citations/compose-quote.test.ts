import { expect, test } from 'vitest';
import { composeQuote, type QuoteParts } from './compose-quote.ts';

const parts: QuoteParts = {
  official: '支持。',
  translation: 'Support.',
  words: 'both',
  unofficial: '(unofficial translation)',
  citation: 'Office, Notice.',
  link: 'https://site.example/#s1',
};

test.each<[changes: Partial<QuoteParts>, quote: string]>([
  [{}, '支持。\nSupport. (unofficial translation)\nOffice, Notice.\nhttps://site.example/#s1'],
  [
    { citation: 'Office, Notice, https://site.example/#s1.' },
    '支持。\nSupport. (unofficial translation)\nOffice, Notice, https://site.example/#s1.',
  ],
  [{ words: 'official', citation: '' }, '支持。\nhttps://site.example/#s1'],
  [{ words: 'translation', link: '', citation: '' }, 'Support. (unofficial translation)'],
])('%j', (changes, quote) => {
  expect(composeQuote({ ...parts, ...changes })).toBe(quote);
});
