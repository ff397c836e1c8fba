import { describe, expect, test } from 'vitest';
import { collapse, languages, measureNumbers, measurePage, pageAt } from './support/site.ts';

describe.each(languages)('terms on the page of the whole plan (%s)', (language) => {
  const { $ } = pageAt(`/${language}/plan/`);
  const links = $(':is([data-official], [data-translation]) a.term').toArray();
  const targets = links.map(({ attribs }) => attribs['href'] ?? '');

  test('are marked in the official text and in the translation', () => {
    for (const number of measureNumbers) {
      const { article, $: page } = measurePage(language, number);
      for (const text of ['[data-official]', '[data-translation]']) {
        const onMeasure = article.find(`${text} a.term`).toArray();
        const onPlan = $(`#measure-${number} ${text} a.term`).toArray();
        expect(onPlan.map((link) => $(link).text())).toEqual(
          onMeasure.map((link) => page(link).text()),
        );
      }
    }
    expect($('[data-official] > *:not(a.term, wbr, bdi)')).toHaveLength(0);
  });

  test('lead to their meaning on the same page, each told once', () => {
    const told = $('dl > [id^="ui-term-"]').toArray();
    const ids = told.map(({ attribs }) => `#${attribs['id']}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(targets)].toSorted()).toEqual(ids.toSorted());
    for (const entry of told)
      expect(collapse($(entry).find('dd').text()).length).toBeGreaterThan(8);
  });

  test('tell the way back into the text', () => {
    for (const entry of $('dl > [id^="ui-term-"]').toArray()) {
      const back = $(entry).find('dd a').toArray();
      expect(back.length).toBeGreaterThan(0);
      for (const { attribs } of back) expect($(attribs['href'] ?? '')).toHaveLength(1);
    }
  });
});
