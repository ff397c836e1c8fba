import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../src/i18n/numerals.ts';
import { slugOfBody } from './facts/bodies.ts';
import { industryFiles } from './facts/industries.ts';
import { measuresOfTopic } from './facts/topics.ts';
import { files, languages, measureNumbers, pageAt, readFile } from './support/site.ts';
import { responsibleBodies } from './support/responsible-bodies.ts';

/** `/en/measures/8/` → 8 */
const numbersOf = (links: Cheerio<AnyNode>): number[] =>
  links.toArray().flatMap((link) => {
    const address = 'attribs' in link ? (link.attribs['href'] ?? '') : '';
    const number = /^\/\w+\/measures\/(\d+)\/$/.exec(address)?.[1];
    return number ? [Number(number)] : [];
  });

/** As in “国家文件第（二）条对应第8条措施”. */
const numeral = /\d+|[一二三四五六七八九十]+(?=）)/g;

describe.each(languages)('pictures on pages (%s)', (language) => {
  test('home shows each measure as one tile, with a link and its strength', () => {
    const { $ } = pageAt(`/${language}/`);
    const tiles = $('[data-picture=at-a-glance] a.tile');
    expect(numbersOf(tiles)).toEqual(measureNumbers);
    const looks = tiles.toArray().map((tile) => $(tile).attr('class'));
    expect(new Set(looks).size).toBe(5);
    expect($('[data-picture=at-a-glance] .legend dt')).toHaveLength(5);
  });

  test.each(Object.values(slugOfBody))(
    'who does what has the row of %s as the source has it',
    (slug) => {
      const { $ } = pageAt(`/${language}/agencies/`);
      const row = $(
        `[data-picture=who-does-what] li:has(> a[href="/${language}/agencies/${slug}/"])`,
      );
      for (const role of ['lead', 'support'] as const) {
        const expected = responsibleBodies
          .filter((measure) => measure[role].includes(slug))
          .map(({ number }) => number);
        expect(numbersOf(row.find(`svg a:has(.${role})`))).toEqual(expected);
        const own = pageAt(`/${language}/agencies/${slug}/`).$(`.place a.${role}`);
        expect(numbersOf(own)).toEqual(expected);
      }
    },
  );

  test('who does what has 94 lead and 18 support marks', () => {
    const { $ } = pageAt(`/${language}/agencies/`);
    const marks = $('[data-picture=who-does-what] svg a');
    expect(marks.has('.lead')).toHaveLength(94);
    expect(marks.has('.support')).toHaveLength(18);
  });

  test.each(industryFiles)('$slug shows its tiles', ({ slug, measures }) => {
    const numbers = measures.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbersOf(pageAt(`/${language}/industries/${slug}/`).$('.place a'))).toEqual(numbers);
  });

  test.each(Object.entries(measuresOfTopic))('%s shows its tiles', (slug, numbers) => {
    expect(numbersOf(pageAt(`/${language}/topics/${slug}/`).$('.place a'))).toEqual(numbers);
  });

  test.each(['guofa-2023-11', 'guobanfa-2024-9'])(
    '%s shows where each measure comes from',
    (slug) => {
      const { $ } = pageAt(`/${language}/instruments/${slug}/`);
      const curves = $('.flow-links path title')
        .toArray()
        .map((title) => [...$(title).text().matchAll(numeral)].map(([word]) => parseNumeral(word)));
      const listed = $('[id^=provision-]')
        .toArray()
        .flatMap((entry) =>
          numbersOf($(entry).find('li a')).map((number) => [
            Number($(entry).attr('id')?.replace('provision-', '')),
            number,
          ]),
        );
      expect(listed.length).toBeGreaterThan(30);
      expect(curves).toEqual(listed);
      expect($('.flow-provisions a')).toHaveLength(24);
      expect($('.flow-sections a')).toHaveLength(24);
      expect(numbersOf($('.flow-measures a'))).toEqual(measureNumbers);
    },
  );

  test('what has changed leads to entries of the page', () => {
    const { $ } = pageAt(`/${language}/updates/`);
    const hrefs = (selector: string) =>
      new Set(
        $(selector)
          .toArray()
          .map((link) => $(link).attr('href')),
      );
    const entries = $('[data-row][id]')
      .toArray()
      .map((entry) => `#${$(entry).attr('id')}`);
    const marks = [...hrefs('[data-picture=what-has-changed] a.done')];
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => !entries.includes(mark ?? ''))).toEqual([]);
  });

  test('every picture has a caption, names its marks and offers its files', () => {
    for (const address of ['', 'agencies/', 'updates/', 'agencies/commerce/', 'topics/tax/']) {
      const { $ } = pageAt(`/${language}/${address}`);
      const figure = $('figure.picture');
      expect(figure).toHaveLength(1);
      expect(figure.find('figcaption').text().trim()).not.toBe('');
      const nameless = figure
        .find('svg a')
        .toArray()
        .filter((mark) => $(mark).children('title').text().trim() === '');
      expect(nameless).toEqual([]);
      const downloads = figure
        .find('a[download]')
        .toArray()
        .map((link) => $(link).attr('href')?.slice(1) ?? '');
      expect(downloads.length).toBeGreaterThanOrEqual(2);
      expect(downloads.filter((file) => !files.includes(file))).toEqual([]);
    }
  });

  test('files of pictures lead to pages that are there', () => {
    const svgs = files.filter(
      (file) => file.startsWith(`pictures/${language}/`) && file.endsWith('.svg'),
    );
    expect(svgs.length).toBeGreaterThan(50);
    const addresses = new Set(
      svgs.flatMap((file) =>
        [...readFile(file).matchAll(/ href="https?:\/\/[^/"]+([^"#]*)/g)].map(
          ([, path = '']) => path,
        ),
      ),
    );
    expect([...addresses].filter((path) => !files.includes(`${path.slice(1)}index.html`))).toEqual(
      [],
    );
  });
});
