import { describe, expect, test } from 'vitest';
import { collapse, languages, pageAt } from './support/site.ts';

describe.each(languages)('terms on the page of the whole plan (%s)', (language) => {
  const { $ } = pageAt(`/${language}/plan/`);
  const links = $('.plan-text a.term').toArray();
  const targets = links.map(({ attribs }) => attribs['href'] ?? '');

  test('are marked in the official text and in the translation', () => {
    expect($('[data-official] a.term').length).toBeGreaterThan(150);
    expect($('[data-translation] a.term').length).toBeGreaterThan(150);
    expect($('[data-official] > *:not(a.term)')).toHaveLength(0);
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
