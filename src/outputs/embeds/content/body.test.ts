import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { embedContext } from '../../../../tests/support/embed-context.ts';
import { library, measureNumbered } from '../../../../tests/support/library.ts';
import { officialLocale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { embedLanguageCodes, embedLanguages, type EmbedTarget } from '../../../model/embeds.ts';
import { formatDate } from '../../../model/format-date.ts';
import { htmlText } from '../nodes.ts';
import { embedBody } from './body.ts';

const measure: EmbedTarget = { kind: 'measure', key: '8' };
const topic: EmbedTarget = { kind: 'topic', key: 'tax' };
const t = translator('en');

const shown = (
  target: EmbedTarget,
  language: (typeof embedLanguageCodes)[number],
  from = library,
) => load(htmlText(embedBody(target, language, { ...embedContext, library: from })));
const numbersIn = ($: CheerioAPI, list: Parameters<CheerioAPI>[0]) =>
  $(list)
    .find('> li')
    .toArray()
    .map(({ attribs }) => Number(attribs['data-measure']));

test('a body has what it leads apart from what it supports', () => {
  const both = library.agencies.filter(
    ({ lead, support }) => lead.length > 0 && support.length > 0,
  );
  expect(both).not.toEqual([]);
  for (const { slug, lead, support } of both) {
    const $ = shown({ kind: 'agency', key: slug }, 'en');
    const [first, second] = $('ol').toArray();
    expect($(first).prev('h2').text()).toBe(t('agencies.leadCount', { count: lead.length }));
    expect(first && numbersIn($, first)).toEqual(lead);
    expect($(second).prev('h2').text()).toBe(t('agencies.supportCount', { count: support.length }));
    expect(second && numbersIn($, second)).toEqual(support);
  }
});

describe('the foot', () => {
  test.each(embedLanguageCodes)('calls a translation unofficial, and nothing else (%s)', (code) => {
    const languages: readonly string[] = embedLanguages[code];
    const isTranslated = languages.some((one) => one !== officialLocale);
    for (const target of [measure, topic]) {
      const $ = shown(target, code);
      for (const locale of embedLanguages[code]) {
        const say = translator(locale);
        const text = $('footer').text();
        expect(text.includes(say('embed.unofficial'))).toBe(isTranslated);
        expect(text).toContain(say('embed.independent'));
      }
    }
  });

  test.each(embedLanguageCodes)('tells of a second reading where that is shown (%s)', (code) => {
    const unread = library.measures.map((one) => ({ ...one, review: null }));
    const $ = shown(measure, code, { ...library, measures: unread });
    const [locale] = embedLanguages[code];
    expect($('footer').text().includes(translator(locale)('measure.review.none'))).toBe(
      code !== officialLocale,
    );
  });

  test('says which measure of which document it is, of which day, and leads to its page', () => {
    const { identity } = library;
    const $ = shown(measure, 'en');
    const [line] = $('footer > p').toArray();
    expect($(line).text()).toContain(identity.document_number.en);
    expect($(line).text()).toContain(formatDate('en', identity.issued));
    expect($(line).text()).toContain(t('embed.ofMeasure', { number: 8 }));
    expect($(line).find('a').attr('href')).toMatch(/\/en\/measures\/8\/$/);
    expect($('.hash code').text()).toBe(measureNumbered(8).sha256);
  });
});

describe('how measures stand today', () => {
  const changed = library.measures.map((one) => ({ ...one, state: 'ended' as const }));
  const published = library.measures.map((one) => ({ ...one, state: 'as-published' as const }));

  test('is said in lists of those to which something was done', () => {
    const states = (measures: typeof library.measures) =>
      shown(topic, 'en', { ...library, measures })('li > p small')
        .toArray()
        .map((state) => load(state).text());
    const [tax] = library.topics.filter(({ slug }) => slug === 'tax');
    expect(states(changed)).toEqual(tax?.measures.map(() => t('today.states.ended')));
    expect(states(published)).toEqual([]);
  });

  test('is said of one measure in each language, marked as ours', () => {
    const $ = shown(measure, 'zh-en', { ...library, measures: changed });
    const { today } = measureNumbered(8).facts;
    const lines = $('.today')
      .toArray()
      .map((line) => $(line).text());
    expect(lines).toHaveLength(2);
    (['zh', 'en'] as const).forEach((locale, index) => {
      expect(lines[index]).toContain(translator(locale)('today.ours'));
      expect(lines[index]).toContain(translator(locale)('today.states.ended'));
      expect(lines[index]).toContain(today?.[locale]);
    });
  });
});
