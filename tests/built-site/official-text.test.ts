import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  isEmbed,
  pages,
  collapse,
  languages,
  measureNumbers,
  measurePage,
  pageAt,
  textOf,
  withoutSpace,
} from './support/site.ts';
import { sourceMeasures, wholeSource } from './support/source.ts';

test('the source is cut into 51 measures with 57 sentences', () => {
  expect(sourceMeasures.map(({ number }) => number)).toEqual(measureNumbers);
  expect(sourceMeasures.flatMap(({ sentences }) => sentences)).toHaveLength(57);
  for (const { text, sentences, bracket } of sourceMeasures) {
    expect(sentences.join('') + bracket).toBe(text);
    expect(bracket).toMatch(/^[（〔]牵头单位：.+[）〕]$/);
  }
});

describe.each(languages)('measures (%s)', (language) => {
  test.each([...sourceMeasures])(
    'measure $number shows the official text, code point by code point',
    ({ number, text, sentences, bracket, lines }) => {
      const { $, article } = measurePage(language, number);
      const official = article.find('[data-official]').toArray();
      expect([...withoutSpace(official.map((element) => $(element).text()).join(''))]).toEqual([
        ...text,
      ]);

      const pairs = article.find(':has(> [data-official])').toArray();
      expect(pairs.map((pair) => $(pair).attr('id'))).toEqual([
        ...sentences.map((_, index) => `s${index + 1}`),
        'responsible',
      ]);
      expect(pairs.map((pair) => withoutSpace($(pair).find('[data-official]').text()))).toEqual([
        ...sentences,
        bracket,
      ]);
      for (const pair of pairs) {
        const texts = $(pair).find('[data-official], [data-translation]');
        expect(texts.toArray().map((element) => element.attribs['lang'])).toEqual([
          'zh-Hans',
          'en',
        ]);
        expect(texts.eq(0).is('[data-official]')).toBe(true);
        expect(texts.eq(1).is('[data-translation]')).toBe(true);
        expect(collapse(texts.eq(1).text())).not.toBe('');
      }

      const source = textOf($, '[data-source]');
      expect(source).toContain(
        language === 'zh' ? `第${lines.join('—')}行` : `lines ${lines.join('–')}`,
      );
      expect(source).toContain(createHash('sha256').update(text).digest('hex'));
    },
  );
});

describe.each(languages)('the whole plan (%s)', (language) => {
  const { $ } = pageAt(`/${language}/plan/`);

  test('equals the source; the numbers of the measures stand beside the text', () => {
    const official = $('[data-official]').toArray();
    expect([...withoutSpace(official.map((element) => $(element).text()).join(''))]).toEqual([
      ...wholeSource,
    ]);
    expect(official.every((element) => element.attribs['lang'] === 'zh-Hans')).toBe(true);
  });

  test.each([...sourceMeasures])('measure $number stands whole under its number', (measure) => {
    const place = $(`#measure-${measure.number}`);
    expect(collapse(place.find('> p > b').text())).toBe(String(measure.number));
    expect(withoutSpace(place.find('[data-official]').text())).toBe(measure.text);
    const sentences = place.find('[id^=measure-]').toArray();
    expect(sentences.map((element) => element.attribs['id'])).toEqual(
      measure.sentences.map((_, index) => `measure-${measure.number}-s${index + 1}`),
    );
  });

  test('every Chinese text is followed by its translation', () => {
    for (const element of $('[data-official]').toArray()) {
      const next = $(element).next();
      expect(next.is('[data-translation][lang=en]')).toBe(true);
      expect(collapse(next.text())).not.toBe('');
    }
  });
});

/** What Readability, the reader mode of Firefox, throws away where much of it is links. */
const thrownAway = 'form, fieldset, table, ul, div';

test('sentences of measures stand in nothing that a reader mode throws away', () => {
  for (const language of languages) {
    for (const number of measureNumbers) {
      const { article } = measurePage(language, number);
      const sentences = article.find('[data-official], [data-translation]');
      expect([number, sentences.parentsUntil(article, thrownAway).length]).toEqual([number, 0]);
    }
  }
});

test('browsers are told not to translate the official text', () => {
  const translated = pages
    .filter((page) => !isEmbed(page))
    .flatMap(({ address, $ }) =>
      $('[data-official]:not([translate=no], [translate=no] *)').length > 0 ? [address] : [],
    );
  expect(translated).toEqual([]);
});
