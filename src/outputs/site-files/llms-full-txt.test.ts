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

test('it answers the questions that cut across measures, and says what each industry should read', () => {
  for (const { question, answer } of library.questions) {
    expect(text).toContain(`# ${question.en}\n`);
    expect(text).toContain(answer.en);
  }
  for (const { name, reasons } of library.industries) {
    expect(text).toContain(`# ${name.en}\n`);
    for (const [number, why] of reasons) expect(text).toContain(`- Measure ${number}: ${why.en}`);
  }
});

test('it can be read away from the site: every link is absolute', () => {
  expect([...text.matchAll(/\]\((?!https:\/\/)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
});
