import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { llmsFullTxt } from './llms-full-txt.ts';
import { llmsTxt } from './llms-txt.ts';

const text = llmsFullTxt(library, context.absolute);

test('it begins with llms.txt, and then has every measure once, in order', () => {
  expect(text.startsWith(llmsTxt(library, context.absolute))).toBe(true);
  const headings = [...text.matchAll(/^# Measure (\d+): /gm)].map(([, number]) => Number(number));
  expect(headings).toEqual(library.measures.map(({ number }) => number));
});

test('it can be read away from the site: every link is absolute', () => {
  expect([...text.matchAll(/\]\((?!https:\/\/)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
});
