import { describe, expect, test } from 'vitest';
import { industryFiles } from './facts/industries.ts';
import { collapse, languages, measureNumbers, measurePage, pageAt } from './support/site.ts';

test('every measure is in at least one industry', () => {
  const read = new Set(
    industryFiles.flatMap(({ measures }) => measures.map(({ number }) => number)),
  );
  expect(measureNumbers.filter((number) => !read.has(number))).toEqual([]);
});

describe.each(languages)('industries (%s)', (language) => {
  const linked = (address: string, within: string, kind: string) =>
    pageAt(address)
      .$(within)
      .find(`a[href^="/${language}/${kind}/"]`)
      .toArray()
      .map(({ attribs }) => attribs['href']?.split('/')[3] ?? '');

  test.each(industryFiles)(
    '$slug lists its measures as they are to be read, each with its reason, and what is not there',
    ({ slug, measures, does_not_hold }) => {
      const { $ } = pageAt(`/${language}/industries/${slug}/`);
      const rows = $('[data-row]').toArray();
      expect(rows).toHaveLength(measures.length);
      measures.forEach(({ number, why }, index) => {
        const row = $(rows[index]);
        expect(row.find('h3 a').attr('href')).toBe(`/${language}/measures/${number}/`);
        expect(collapse(row.text())).toContain(why[language]);
      });
      expect(collapse($('main').text())).toContain(does_not_hold[language]);
    },
  );

  test.each(measureNumbers)('measure %i leads to the industries that should read it', (number) => {
    const expected = industryFiles
      .filter(({ measures }) => measures.some((measure) => measure.number === number))
      .map(({ slug }) => slug);
    const { article } = measurePage(language, number);
    const found = article
      .find(`a[href^="/${language}/industries/"]`)
      .toArray()
      .map(({ attribs }) => attribs['href']?.split('/')[3] ?? '');
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('home and the list lead to every industry, and home to the questions', () => {
    const all = industryFiles.map(({ slug }) => slug).toSorted();
    expect(linked(`/${language}/`, 'main', 'industries').filter(Boolean).toSorted()).toEqual(all);
    expect(new Set(linked(`/${language}/industries/`, 'main', 'industries'))).toEqual(new Set(all));
    expect(pageAt(`/${language}/`).$(`main a[href="/${language}/questions/"]`)).toHaveLength(1);
  });
});
