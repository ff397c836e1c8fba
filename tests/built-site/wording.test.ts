import { describe, expect, test } from 'vitest';
import {
  collapse,
  languages,
  measurePage,
  pages,
  type Language,
  type Page,
} from './support/site.ts';

const notOurs = '[data-official], [data-translation], nav';

/** The paragraphs of a page in our own words: without official text, translation and the titles of neighbours. */
function ownParagraphs({ $ }: Page, within = 'main'): string[] {
  const content = $(within).clone();
  content.find(notOurs).remove();
  return content
    .find('p, li, dt, dd, h1, h2, h3, a, small, td, th, figcaption')
    .toArray()
    .map((element) => collapse($(element).text()))
    .filter((text) => text !== '');
}

/** The explainer of a measure as one text. */
function explainer(language: Language, number: number): string {
  return collapse(measurePage(language, number).article.find('[data-explainer]').text());
}

function answer(language: Language, number: number): string {
  return collapse(measurePage(language, number).article.find('[data-answer]').text());
}

const english = pages.filter(({ address }) => address.startsWith('/en/'));

/** Where a pattern occurs in what English pages say in our own words, their titles included. */
function saidInEnglish(pattern: RegExp): string[] {
  return english.flatMap((page) =>
    [...ownParagraphs(page), page.$('title').text()]
      .filter((text) => pattern.test(text))
      .map((text) => `${page.address}: ${text.slice(0, 160)}`),
  );
}

describe('the plan is called what it is', () => {
  const law = '(?:law|regulation|statute|decree|ordinance)s?';

  test.each([
    ['this law', new RegExp(`\\b(?:this|these) ${law}\\b`, 'i')],
    [
      'the plan is a law',
      new RegExp(`\\bplan (?:is|was|as|becomes?) (?:an? |the )?(?:\\w+ )?${law}\\b`, 'i'),
    ],
    ['51 articles', /\b51 (?:\w+ )?(?:laws|regulations|rules|articles|provisions|clauses)\b/i],
    ['measure 8 of the law', new RegExp(`\\bmeasures? \\d+ of (?:the|this) ${law}\\b`, 'i')],
    [
      'Chongqing’s new law',
      new RegExp(`\\bChongqing’s (?:new )?foreign[- ]investment ${law}\\b`, 'i'),
    ],
  ])('never “%s”', (_phrase, pattern) => {
    expect(saidInEnglish(pattern)).toEqual([]);
  });

  test('never “the 51” but for “The 51 at a glance”', () => {
    expect(saidInEnglish(/\bthe 51\b(?! (?:numbered )?measures\b| at a glance$)/i)).toEqual([]);
  });
});

test('重庆市税务局 is never a “Tax Bureau”, save where the glossary warns of it', () => {
  const faults = english.filter(({ $ }) => {
    const content = $('body').clone();
    content.find('.entries > * i[lang=en]').remove();
    return /\btax(?:ation)? bureau\b/i.test(collapse(content.text()));
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

describe('measure 41 defers tax and exempts nobody', () => {
  test('in English', () => {
    const said = ownParagraphs(measurePage('en', 41), 'article');
    const exempt = said.filter((text) => /\bexempt/i.test(text));
    expect(exempt.filter((text) => !/\bnot\b|\bdeferral\b/i.test(text))).toEqual([]);
    expect(explainer('en', 41)).toMatch(/deferral,? (?:and )?not an exemption/);
  });

  test('in Chinese', () => {
    const { article, $ } = measurePage('zh', 41);
    const paragraphs = article
      .find(':is(p, li, dd):not([data-official])')
      .toArray()
      .map((element) => $(element).text());
    const exempt = paragraphs.filter((text) => /免税|免征/.test(text));
    expect(exempt.filter((text) => !/不是(?:免税|免征)|暂不征收|递延/.test(text))).toEqual([]);
    expect(explainer('zh', 41)).toContain('不是免税');
  });
});

test.each([
  ['zh', [/不予挂网/, /撤网/, /取消中选资格/]],
  ['en', [/refused listing/, /remov/, /(?:loss|cancel)\w* .{0,40}qualification/]],
] as const)('measure 26 keeps its three hard results (%s)', (language, results) => {
  for (const result of results) expect(explainer(language, 26)).toMatch(result);
});

test.each([
  ['zh', /不予免税.{0,20}(?:除外|不行)/],
  ['en', /catalogues of goods not eligible for duty exemption.{0,20}(?:out|excluded)/],
] as const)('measure 45 keeps its exception in every summary (%s)', (language, exception) => {
  const { article, $ } = measurePage(language, 45);
  expect(answer(language, 45)).toMatch(exception);
  expect(explainer(language, 45)).toMatch(exception);
  expect($('meta[name=description]').attr('content')).toMatch(exception);
  const facts = collapse(article.find('aside .facts').text());
  expect(facts).toMatch(language === 'zh' ? /不予免税目录所列商品除外/ : /except .*not eligible/);
});

test.each([
  ['zh', ['各区县（自治县）政府', '两江新区', '西部科学城重庆高新区', '万盛经开区', '管委会']],
  [
    'en',
    [
      'district and county governments',
      'management committees',
      'Liangjiang',
      'High-tech',
      'Wansheng',
    ],
  ],
] as const)('measure 20 spells out who the district governments are (%s)', (language, names) => {
  for (const name of names) expect(explainer(language, 20)).toContain(name);
});

describe('measure 11 says neither that Chongqing was first nor that there is no pilot', () => {
  const claims = {
    zh: /首个|首批|首家|率先|最早|第一个|尚无|从未|还没有(?:这项)?试点/,
    en: /\b(?:among|one of|was|is) the first\b|\bfirst (?:city|place|province|in China|to)\b|\b(?:has|had) (?:no|never)\b|\bno (?:such )?(?:QFLP )?pilot\b|\bnone\b/i,
  };

  test.each(languages)('%s', (language) => {
    const page = measurePage(language, 11);
    const said = [answer(language, 11), ...ownParagraphs(page, 'article [data-explainer]')];
    expect(said.filter((text) => claims[language].test(text))).toEqual([]);
    expect(said.join('')).toMatch(language === 'zh' ? /积极争取/ : /actively seek/);
  });
});
