import type { MeasureNumber } from '../../../model/measure-number.ts';
import { expect, test } from 'vitest';
import { measureNumbered, library } from '../../../../tests/support/library.ts';
import { context } from '../../../../tests/support/output-context.ts';
import { sha256 } from '../../../model/sha256.ts';
import { measureData } from './measure-data.ts';

const dataOf = (number: MeasureNumber) =>
  measureData(measureNumbered(number), { library, absolute: context.absolute });

test('measure 8 is as the contract shows it', () => {
  expect(dataOf(8)).toMatchObject({
    number: 8,
    id: 'https://example.org/plan40/id/measures/8',
    url: {
      zh: 'https://example.org/plan40/zh/measures/8/',
      en: 'https://example.org/plan40/en/measures/8/',
    },
    plan: '渝府办发〔2024〕40号',
    part: 1,
    section: 2,
    official: { lines: [74, 75] },
    translation: { status: 'unofficial' },
    responsibility: { zh: '（牵头单位：市委金融办）' },
    strength: 'explores',
    lead: ['financial-commission'],
    support: [],
    topics: ['services-opening', 'finance-funds'],
    related: [7, 11],
  });
});

test('the official text is its sentences and its bracket, under its own hash', () => {
  for (const { number } of library.measures) {
    const { official, translation, sentences, responsibility } = dataOf(number);
    const parts = [...sentences, ...(responsibility ? [responsibility] : [])];
    expect(official.text).toBe(parts.map(({ zh }) => zh).join(''));
    expect(official.sha256).toBe(sha256(official.text));
    expect(translation.of_sha256).toBe(official.sha256);
    expect(translation.en).toBe(parts.map(({ en }) => en).join(' '));
  }
});

test('a limb says whom it binds only where that is a duty, and its words stand in the sentence', () => {
  for (const { number } of library.measures) {
    for (const { zh, strengths } of dataOf(number).sentences) {
      for (const { strength, binds, evidence } of strengths) {
        expect(binds !== undefined).toBe(strength === 'duty');
        expect(evidence.filter((words) => !zh.includes(words))).toEqual([]);
      }
    }
  }
});

test('bodies are named in the text’s order; words that leave the list open are none', () => {
  expect(dataOf(20).lead).toEqual([
    'commerce',
    'development-reform',
    'economy-it',
    'finance',
    'market-regulation',
    'tax',
    'districts',
  ]);
});

test('the explainer has its five parts, and its links lead to the site', () => {
  for (const { number } of library.measures) {
    const { explainer } = dataOf(number);
    expect(Object.keys(explainer)).toEqual(['means', 'who', 'how', 'not_promised', 'law']);
    const text = JSON.stringify(explainer);
    const links = [...text.matchAll(/\]\(([^()]*)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !/^https:\/\/|^mailto:/.test(link))).toEqual([]);
  }
});
