import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { briefData } from './brief-data.ts';
import { briefHtml, briefPlainText } from './brief-html.ts';
import { composeBrief } from './compose-brief.ts';

const data = briefData(library, context);
const compose = (numbers: number[], language: 'zh' | 'en' | 'both', locale: 'zh' | 'en' = 'en') =>
  composeBrief(numbers, { data, language, locale });

describe('a brief', () => {
  test('has the measures in the order that was asked for, and leaves out what is none', () => {
    expect(compose([26, 99, 3], 'both').items.map(({ number }) => number)).toEqual([26, 3]);
  });

  test('in both languages has our words in that of the page, and the text in both', () => {
    const [item] = compose([26], 'both', 'en').items;
    expect(item?.parts.map(({ part }) => part)).toEqual([
      'question',
      'answer',
      'today',
      'official',
      'translation',
      'ask',
    ]);
    const { facts, officialText } = measureNumbered(26);
    expect(item?.titles.map(({ text }) => text)).toEqual([facts.title.en, facts.title.zh]);
    const textsOf = (part: string) => item?.parts.find((one) => one.part === part)?.texts;
    expect(textsOf('question')).toEqual([{ text: facts.question.en, locale: 'en' }]);
    expect(textsOf('answer')).toEqual([{ text: facts.answer.en, locale: 'en' }]);
    const [today, ...others] = textsOf('today') ?? [];
    expect(others).toEqual([]);
    expect(today?.locale).toBe('en');
    expect(today?.text).toContain(facts.today?.en);
    expect(textsOf('official')).toEqual([{ text: officialText, locale: 'zh' }]);
  });

  test.for(['zh', 'en'] as const)('in %s alone has nothing in the other', (language) => {
    const other = language === 'zh' ? 'en' : 'zh';
    const brief = compose([3, 26], language, other);
    const locales = brief.items.flatMap(({ titles, parts }) =>
      [...titles, ...parts.flatMap(({ texts }) => texts)].map(({ locale }) => locale),
    );
    expect([brief.locale, ...new Set(locales)]).toEqual([language, language]);
  });

  test('tells how to reach a lead body only by what its file holds', () => {
    for (const { number, responsibility } of library.measures) {
      const ask = data.measures.find((one) => one.number === number)?.ask.zh ?? '';
      const leads = (responsibility?.lead ?? []).flatMap((body) =>
        body.kind === 'agency' ? [body.agency] : [],
      );
      expect(ask === '').toBe(leads.length === 0);
      for (const { short_name, website, contacts = [] } of leads) {
        const known = contacts.length > 0 ? contacts.map(({ value }) => value) : [website ?? ''];
        for (const value of [short_name.zh, ...known]) expect(ask).toContain(value);
      }
    }
  });
});

describe('a brief that is copied', () => {
  const brief = compose([1, 26], 'both');

  test('as HTML has headings and languages, and nothing of the look of a page', () => {
    const html = briefHtml(brief);
    expect(html).toMatch(/<h2><span lang="en">Measure 26<\/span> · <span lang="en">/);
    expect(html).toContain(`<span lang="zh-Hans">${measureNumbered(26).officialText}</span>`);
    expect(html).not.toMatch(/style=|class=|<button|undefined/);
  });

  test('as HTML shows what looks like a mark to the letter', () => {
    const html = briefHtml({ ...brief, title: 'R&D <tax> "relief"' });
    expect(load(html)('h1').text()).toBe('R&D <tax> "relief"');
  });

  test('as plain text has the same words, and no number that is stuck to a sentence', () => {
    const text = briefPlainText(brief);
    expect(text).toContain(`\n${measureNumbered(1).officialText}\n`);
    expect(text).not.toMatch(/\bQuote\b|\d(?:Quote|引用)|undefined/);
  });
});

test('the file that briefs are made from is small', () => {
  expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(200_000);
});

test('tells of a lead body with neither website nor telephone that none was seen, and of a public line', () => {
  const asked = library.measures.filter(({ responsibility }) =>
    responsibility?.lead.every(
      (body) => body.kind === 'agency' && !body.agency.website && !body.agency.contacts,
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { number } of asked) {
    const ask = data.measures.find((one) => one.number === number)?.ask.en ?? '';
    expect(ask).toMatch(/\(no website or telephone seen\).*\b12345\b/);
  }
});
