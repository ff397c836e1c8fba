// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { briefData } from '../../outputs/briefs/brief-data.ts';
import { composeBrief } from '../../outputs/briefs/compose-brief.ts';
import { renderBrief } from './render-brief.ts';

const data = briefData(library, context);
const shown = (numbers: number[], language: 'both' | 'zh' | 'en') =>
  renderBrief(composeBrief(numbers, { data, language, locale: 'en' })) as HTMLElement;

test('a brief has its title, then its measures below it, in the order asked for', () => {
  const article = shown([26, 3], 'both');
  expect(article.querySelectorAll('h2')).toHaveLength(1);
  const headings = [...article.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings).toHaveLength(3);
  expect(headings[0]).toContain(measureNumbered(26).facts.title.zh);
  expect(headings[1]).toContain(measureNumbered(3).facts.title.en);
});

test('official text and translation say what they are, and in which language', () => {
  const article = shown([26], 'both');
  const official = article.querySelector('[data-official]');
  expect(official?.textContent).toBe(measureNumbered(26).officialText);
  expect(official?.getAttribute('lang')).toBe('zh-Hans');
  expect(official?.getAttribute('translate')).toBe('no');
  expect(article.querySelector('[data-translation]')?.getAttribute('lang')).toBe('en');
  expect(shown([26], 'en').querySelector('[data-official]')).toBeNull();
});

test('official text stands to the letter, with nothing in it', () => {
  const official = shown([11], 'zh').querySelector('[data-official]');
  expect(measureNumbered(11).officialText).toContain('QFLP');
  expect(official?.innerHTML).toBe(measureNumbered(11).officialText);
});
