import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  collapse,
  ids,
  isPage,
  languages,
  measureNumbers,
  pageAt,
  readFile,
  tags,
} from './support/site.ts';

interface Guide {
  code: string;
  link: string;
  states: Record<string, string>;
  measures: { titles: Record<string, string> };
  terms: { words: { term: string; word: string }[] };
}

const guides = readdirSync('content/guides')
  .map((file) => parse(readFileSync(`content/guides/${file}`, 'utf8')) as Guide)
  .map((guide) => ({ ...guide, address: `/guides/${guide.code}/` }));

const { measures } = JSON.parse(readFile('data/v1/measures.json')) as {
  measures: { number: number; today: { state: string } }[];
};
const { terms } = parse(readFileSync('content/glossary.yaml', 'utf8')) as {
  terms: { slug: string; name: { zh: string } }[];
};

test('there are guides in Japanese, Korean and German', () => {
  expect(guides.map(({ code }) => code).sort()).toEqual(['de', 'ja', 'ko']);
});

describe.each(guides)('$address', ({ address, code, states, measures: words, terms: ten }) => {
  const { $ } = pageAt(address);
  const row = (number: number) => $(`#measure-${number}`);

  test('is in its language', () => {
    expect($('html').attr('lang')).toBe(code);
    expect($('main').closest('[lang]').attr('lang')).toBe(code);
  });

  test('has the title of every measure, and as it stands today', () => {
    expect($('ol > li[id^=measure-]')).toHaveLength(measureNumbers.length);
    for (const number of measureNumbers) {
      const title = row(number).find('[data-title]').clone();
      title.find('.sr-only').remove();
      expect(collapse(title.text())).toBe(words.titles[number]);
      const state = measures.find((measure) => measure.number === number)?.today.state ?? '';
      expect(row(number).attr('data-state')).toBe(state);
      expect(collapse(row(number).find('[data-today]').text())).toMatch(
        new RegExp(`${states[state]}$`),
      );
    }
  });

  test('leads from every measure to its page in each language of the site', () => {
    for (const number of measureNumbers) {
      for (const language of languages) {
        const link = row(number).find(`a[href="/${language}/measures/${number}/"]`);
        expect(link).toHaveLength(1);
        expect(link.attr('lang')).toBe(tags[language]);
        expect(link.attr('hreflang')).toBe(tags[language]);
      }
    }
  });

  test('counts the states as they are', () => {
    const counted = $('[data-states] b')
      .toArray()
      .reduce((sum, count) => sum + Number($(count).text()), 0);
    expect(counted).toBe(measureNumbers.length);
  });

  test('says the Chinese beside each of its ten words', () => {
    expect(ten.words).toHaveLength(10);
    for (const { term, word } of ten.words) {
      const entry = $('#terms').closest('section').find(`a[href$="/zh/glossary/#${term}"]`);
      expect(entry.attr('lang')).toBe('zh-Hans');
      expect(collapse(entry.text())).toBe(terms.find(({ slug }) => slug === term)?.name.zh);
      expect(collapse(entry.siblings('b').text())).toBe(word);
    }
  });

  test('has the official number and title of the plan in Chinese', () => {
    const chinese = $('#standing')
      .closest('section')
      .find('[lang=zh-Hans]')
      .toArray()
      .map((run) => collapse($(run).text()));
    expect(chinese).toContain('渝府办发〔2024〕40号');
    expect(chinese).toContain('重庆市进一步优化外商投资环境加大吸引外商投资力度实施方案');
  });

  test('leads only to pages and fragments that are there', () => {
    for (const { attribs } of $('a[href^="/"]').toArray()) {
      const [path = '', fragment] = (attribs['href'] ?? '').split('#');
      expect(isPage(path)).toBe(true);
      if (fragment) expect(ids(pageAt(path))).toContain(fragment);
    }
  });

  test('says whether it has been read a second time', () => {
    expect($('[data-review]').attr('data-review')).toMatch(/^(?:none|person|program)$/);
  });

  test.each(['/', ...languages.flatMap((language) => [`/${language}/`, `/${language}/about/`])])(
    'is led to from %s in its own language',
    (from) => {
      const link = pageAt(from).$(`main a[href="${address}"]`);
      expect(link.attr('lang')).toBe(code);
      expect(link.attr('hreflang')).toBe(code);
    },
  );
});

test('no measure’s page carries a link to guides', () => {
  for (const language of languages) {
    expect(pageAt(`/${language}/measures/8/`).$('a[href^="/guides/"]')).toHaveLength(0);
  }
});
