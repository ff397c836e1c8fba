// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { inLanguages } from '../../../tests/support/in-languages.ts';
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

test('official text stands to the letter, with nothing in it; our own says where it is in another language', () => {
  const foreign = '依照 Agreement on Free Trade Zones 办理。';
  const measures = data.measures.map((one) => ({
    ...one,
    text: inLanguages({ ...one.text, zh: foreign }),
    answer: inLanguages({ ...one.answer, zh: foreign }),
  }));
  const brief = composeBrief([26], { data: { ...data, measures }, language: 'zh', locale: 'zh' });
  const article = renderBrief(brief) as HTMLElement;
  expect(article.querySelector('[data-official]')?.innerHTML).toBe(foreign);
  expect(
    [...article.querySelectorAll('span[lang=en]')].map(({ textContent }) => textContent),
  ).toContain('Agreement on Free Trade Zones');
});

test('a heading has each language on a line of its own, and ends its lines between words', () => {
  const heading = shown([26], 'both').querySelector('section h3');
  const { title } = measureNumbered(26).facts;
  expect(heading?.textContent).toBe(`Measure 26: ${title.en} ${title.zh}`);
  const other = heading?.querySelector('span.block[lang=zh-Hans]');
  expect(other?.textContent).toBe(title.zh);
  expect(other?.querySelector('wbr')).not.toBeNull();
});

test('a browser that knows no words has the same heading', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  const heading = shown([26], 'zh').querySelector('section h3');
  Object.assign(Intl, { Segmenter });
  expect(heading?.textContent).toContain(measureNumbered(26).facts.title.zh);
  expect(heading?.querySelector('wbr')).toBeNull();
});
