import { compareMeasureNumbers } from '../../model/measure-number.ts';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { strengths } from '../../schema/measure-facts.ts';
import { stateSigns } from '../state-signs.ts';
import { frameWidth } from './drawing/frame.ts';
import { textWidth } from './drawing/wrap-text.ts';
import { drawnFormats } from './picture-formats.ts';
import { listPictures, pictureCsv, pictureSvg } from './pictures.ts';

const absolute = (path: string) => `https://site.example${path}`;

describe.each(localeCodes)('pictures (%s)', (locale) => {
  const t = translator(locale);
  const context = { library, locale, absolute };
  const pictures = listPictures(context);
  const files = pictures.map((picture) => ({
    name: picture.name,
    $: load(pictureSvg(picture, context), { xml: true }),
    rows: parse<Record<string, string>>(pictureCsv(picture), { columns: true, bom: true }),
  }));
  const file = (name: string) => {
    const found = files.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no picture ${name}`);
    return found;
  };
  /** The addresses that the marks of a picture lead to, within the language. */
  const links = (name: string) =>
    file(name)
      .$('a')
      .toArray()
      .map(({ attribs }) => (attribs['href'] ?? '').replace(`https://site.example/${locale}/`, ''));
  const measureLinks = (name: string) =>
    links(name).filter((address) => /^measures\/\d+\/$/.test(address));

  test('there are five large ones, and one for each body, topic and industry', () => {
    expect(pictures.map(({ name }) => name)).toEqual([
      'at-a-glance',
      'who-does-what',
      'what-has-changed',
      'where-from/guofa-2023-11',
      'where-from/guobanfa-2024-9',
      ...library.agencies.map(({ slug }) => `agencies/${slug}`),
      ...library.topics.map(({ slug }) => `topics/${slug}`),
      ...library.industries.map(({ slug }) => `industries/${slug}`),
    ]);
  });

  test('the 51 at a glance has every tile once, in order, in the look of its strength', () => {
    const { $ } = file('at-a-glance');
    expect(measureLinks('at-a-glance')).toEqual(
      library.measures.map(({ number }) => `measures/${number}/`),
    );
    const look = (rect: Element | undefined) => {
      const { fill, 'stroke-dasharray': dashes } = rect?.attribs ?? {};
      return `${fill} ${dashes}`;
    };
    const legend = strengths.map((_, index) => look($('g > rect[width=30]').get(index)));
    expect(new Set(legend).size).toBe(strengths.length);
    library.measures.forEach(({ facts }, index) => {
      const tile = $('a').eq(index).find('rect').attr() ?? {};
      expect(`${tile['fill']} ${tile['stroke-dasharray']}`).toBe(
        legend[strengths.indexOf(facts.strength)],
      );
    });
  });

  test('a tile of the 51 has the sign of its state, and says it in words, where that is not as published', () => {
    const { $ } = file('at-a-glance');
    library.measures.forEach(({ state }, index) => {
      const tile = $('a').eq(index);
      const sign = stateSigns[state];
      expect(tile.find('text').last().text() === sign && sign !== '').toBe(
        state !== 'as-published',
      );
      expect(
        tile
          .find('title')
          .text()
          .includes(t(`today.states.${state}`)),
      ).toBe(state !== 'as-published');
    });
  });

  test('the words of a tile stay inside it', () => {
    const { $ } = file('at-a-glance');
    for (const tile of $('a').toArray()) {
      const { x = '', y = '', width = '', height = '' } = $(tile).find('rect').attr() ?? {};
      for (const words of $(tile).find('text').toArray()) {
        const isSign = words.attribs['text-anchor'] === 'end';
        const end = Number(words.attribs['x']) + (isSign ? 0 : textWidth($(words).text(), 12.5));
        expect(end).toBeLessThanOrEqual(Number(x) + Number(width));
        expect(Number(words.attribs['y'])).toBeLessThan(Number(y) + Number(height));
      }
    }
  });

  test('who does what has every mark, filled for lead and outlined for support', () => {
    const { $, rows } = file('who-does-what');
    const marks = $('a:has(rect)').toArray();
    expect(marks).toHaveLength(43 + 11);
    const fills = marks.map((mark) => $(mark).find('rect').attr('fill'));
    const [filled] = fills;
    expect(fills.filter((fill) => fill === filled)).toHaveLength(43);
    expect(rows).toHaveLength(43 + 11);
    expect(rows.filter(({ role }) => role === 'support')).toHaveLength(11);
  });

  test('a body’s own row has its marks alone', () => {
    for (const { slug, lead, support } of library.agencies) {
      expect(measureLinks(`agencies/${slug}`)).toEqual(
        [...lead, ...support].sort(compareMeasureNumbers).map((number) => `measures/${number}/`),
      );
      expect(file(`agencies/${slug}`).rows).toHaveLength(lead.length + support.length);
    }
  });

  test.each(['topics', 'industries'] as const)('each of the %s has its measures alone', (list) => {
    for (const { slug, measures } of library[list]) {
      const numbers = measures.toSorted(compareMeasureNumbers).map(String);
      expect(measureLinks(`${list}/${slug}`)).toEqual(
        numbers.map((number) => `measures/${number}/`),
      );
      expect(file(`${list}/${slug}`).rows.map(({ measure }) => measure)).toEqual(numbers);
    }
  });

  test.for(['guofa-2023-11', 'guobanfa-2024-9'])(
    'where it comes from has every provision, section and measure of %s',
    (slug) => {
      const name = `where-from/${slug}`;
      const range = (length: number) => Array.from({ length }, (_, index) => index + 1);
      expect(links(name)).toEqual([
        ...range(24).map((number) => `instruments/${slug}/#provision-${number}`),
        ...library.sections.map(({ ordinal }) => `plan/#section-${ordinal}`),
        ...library.measures.map(({ number }) => `measures/${number}/`),
      ]);
      const curves = file(name).$('path').length;
      expect(file(name).rows.filter(({ measure }) => measure)).toHaveLength(curves);
      expect(new Set(file(name).rows.map(({ provision }) => provision)).size).toBe(24);
    },
  );

  test('what has changed leads to every development that does something to a measure', () => {
    const ids = library.updates
      .filter(({ touches }) => touches.some(({ effect }) => effect !== 'context'))
      .map(({ id }) => id)
      .toSorted();
    expect([...new Set(links('what-has-changed'))].toSorted()).toEqual(
      ids.map((id) => `updates/#${id}`),
    );
    expect(
      file('what-has-changed')
        .rows.map(({ update }) => update ?? '')
        .toSorted(),
    ).toEqual(library.updates.map(({ id }) => id).toSorted());
  });

  test.each(files)('$name names its marks, its words fit, and needs no stylesheet', ({ $ }) => {
    expect($('svg > title').text()).not.toBe('');
    expect($('svg > desc').text()).not.toBe('');
    const nameless = $('a')
      .toArray()
      .filter((mark) => $(mark).children('title').text() === '');
    expect(nameless).toEqual([]);
    expect($('style, [style], [class], script')).toHaveLength(0);
    for (const words of $('text').toArray()) {
      const size = Number(words.attribs['font-size']);
      const width = textWidth($(words).text(), size);
      const x = Number(words.attribs['x']);
      const share = { middle: 0.5, end: 1 }[words.attribs['text-anchor'] ?? ''] ?? 0;
      expect(size).toBeGreaterThanOrEqual(11);
      expect(x - width * share).toBeGreaterThanOrEqual(-8);
      expect(x + width * (1 - share)).toBeLessThanOrEqual(frameWidth + 60);
    }
  });

  test('every format is written for every picture', () => {
    for (const picture of pictures) {
      for (const { write } of drawnFormats) expect(write(picture, context)).not.toBe('');
    }
  });
});
