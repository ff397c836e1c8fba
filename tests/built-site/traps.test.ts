import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/model/format-date.ts';
import {
  collapse,
  languages,
  measureNumbers,
  measurePage,
  pageAt,
  pages,
  readFile,
  type Language,
} from './support/site.ts';

/** What careless readers of the plan get wrong, held where a program can see it. */

const notOurs = '[data-official], [data-translation], nav, [data-cite], dl:has(> [id^=ui-term-])';

/** Title, question, answer, facts and explainer of a measure, in our own words. */
function ourWords(language: Language, number: number): string {
  const content = measurePage(language, number).article.clone();
  content
    .find(
      `${notOurs}, section:is([aria-labelledby=ui-updates], [aria-labelledby=ui-terms], [aria-labelledby=ui-related])`,
    )
    .remove();
  return collapse(content.text());
}

function translation(number: number): string {
  return collapse(measurePage('en', number).article.find('[data-translation]').text());
}

function official(number: number): string {
  return collapse(measurePage('zh', number).article.find('[data-official]').text());
}

function shownStrengths(number: number): string[] {
  const { $, article } = measurePage('en', number);
  return article
    .find('mark[data-strength]')
    .toArray()
    .map((element) => $(element).attr('data-strength') ?? '');
}

describe('a word that is easily misread is put right', () => {
  test.each<[number, Language, RegExp]>([
    [3, 'zh', /与公司股票上市无关/],
    [4, 'en', /stock|shares/],
    [4, 'zh', /股票/],
    [8, 'en', /interest in the fund, not shares in the companies/],
    [8, 'zh', /基金的份额/],
    [13, 'en', /central agency/],
    [13, 'zh', /中央垂直管理/],
    [16, 'en', /“Ordering” means developing it with a supplier/],
    [16, 'zh', /订购，是与供应商合作研发/],
    [21, 'en', /a court and not a government department/],
    [21, 'zh', /是法院，不是政府部门/],
    [26, 'en', /official platform/],
    [26, 'zh', /官方采购平台/],
    [30, 'en', /a port of entry is meant/],
    [33, 'en', /does not lift those duties/],
    [33, 'zh', /没有免除/],
    [33, 'en', /does not make a transfer lawful/],
    [33, 'zh', /不决定数据能否出境/],
    [41, 'en', /not an exemption/],
    [41, 'zh', /不是免税/],
    [42, 'en', /allowance/],
    [42, 'zh', /津补贴|津贴/],
    [45, 'en', /total confirmed for the project/],
    [45, 'zh', /随项目确认的投资总额/],
    [45, 'en', /import VAT is charged under the usual rules/],
    [45, 'zh', /进口环节增值税照章征收/],
    [32, 'en', /Chinese (?:embass|mission|diplomatic|consul)/],
    [50, 'en', /Chin(?:a’s|ese) (?:embass|mission|diplomatic|consul)/],
  ])('measure %i (%s): %s', (number, language, words) => {
    expect(ourWords(language, number)).toMatch(words);
  });
});

describe('the translation keeps the terms of the field', () => {
  test.each<[number, RegExp, RegExp | null]>([
    [3, /approved for marketing/, /\b(?:listed|listing)\b/],
    [4, /approved for marketing|approved for sale/, /\b(?:listed|listing)\b/],
    [8, /interests/, /\bshares\b/],
    [16, /first purchase/, null],
    [20, /market entities/, /market (?:subjects?|players?)/],
    [26, /listing/, /internet|online/],
    [41, /defer|not levied|temporar/i, /exempt/],
    [42, /allowances/, /\b(?:wages|salar)/],
    [45, /customs duty|duty exemption|exempt/, /\bVAT\b|value[- ]added tax/],
  ])('measure %i', (number, kept, avoided) => {
    expect(translation(number)).toMatch(kept);
    if (avoided) expect(translation(number)).not.toMatch(avoided);
  });
});

test('only 20, 26 and 29 bind anybody, and 必须 stands in 20 alone', () => {
  expect(measureNumbers.filter((number) => shownStrengths(number).includes('duty'))).toEqual([
    20, 26, 29,
  ]);
  expect(measureNumbers.filter((number) => official(number).includes('必须'))).toEqual([20]);
});

test('what the city seeks or explores is shown as not yet there', () => {
  const weak = measureNumbers.filter((number) => /争取|探索/.test(official(number)));
  expect(weak).toEqual([6, 8, 11, 12, 14, 19, 35]);
  for (const number of weak) expect(shownStrengths(number)).toContain('explores');
  // What 14 seeks is a part of its one sentence: its answer sets it apart.
  expect(ourWords('en', 14)).toMatch(/National support is only something it will seek/);
  expect(ourWords('zh', 14)).toMatch(/国家层面的支持\S{1,2}在“争取”/);
});

test.each(languages)('a treatment of other rules is called no entitlement (%s)', (language) => {
  const claims = { en: /\bentitle[sd]?\b/i, zh: /有权享受|必然享受|一定享受/ };
  const denied = { en: /\b(?:no|not|nobody|never|none)\b/i, zh: /不|没有|无/ };
  const applying = measureNumbers.filter((number) => shownStrengths(number).includes('applies'));
  expect(applying).toEqual(expect.arrayContaining([10, 44, 45]));
  for (const number of applying) {
    const sentences = ourWords(language, number).split(/(?<=[.。！？?!])\s*/);
    const bare = sentences.filter(
      (one) => claims[language].test(one) && !denied[language].test(one),
    );
    expect([number, bare]).toEqual([number, []]);
  }
});

test.each([
  ['en', 15, /found no|not found|did not find/],
  ['zh', 15, /没有找到|没有查到|未找到/],
  ['en', 30, /no paper under that name has been found/],
  ['zh', 30, /以此为名的文件没有找到/],
] as const)(
  'a paper that is promised is named or said to be not found (%s, %i)',
  (language, number, said) => {
    expect(ourWords(language, number)).toMatch(said);
  },
);

test.each([
  ['en', /other (?:municipal|departments|bodies) concerned|list is open/],
  ['zh', /等市级有关部门/],
] as const)('20 and 29 leave their list of bodies open (%s)', (language, words) => {
  for (const number of [20, 29]) expect(ourWords(language, number)).toMatch(words);
});

test.each([
  ['customs', /central/i, /中央/],
  ['tax', /central|State Taxation/i, /中央|国家税务总局/],
  ['pboc', /central bank|People’s Bank/i, /中国人民银行|央行|中央/],
  ['financial-regulator', /national|central/i, /国家金融监督管理总局|中央/],
  ['financial-commission', /Party/, /党/],
  ['cyberspace', /Party/, /党/],
  ['high-court', /court/i, /法院/],
  ['ccpit', /people’s organi[sz]ation/i, /人民团体|群团/],
] as const)('%s is called no municipal department', (slug, english, chinese) => {
  const said = (language: Language) =>
    collapse(pageAt(`/${language}/agencies/${slug}/`).$('main').text());
  expect(said('en')).toMatch(english);
  expect(said('zh')).toMatch(chinese);
  const calls =
    said('en').match(/[^.]*\b(?:is|as) a municipal (?:government )?department[^.]*/gi) ?? [];
  expect(calls.filter((one) => !/\bnot\b/.test(one))).toEqual([]);
});

test('no telephone number is printed', () => {
  const number = /(?:\+86|\b0\d{2,3})[- ]?\d{7,8}\b|\b1[3-9]\d{9}\b|\(?023\)?[- ]\d{8}/;
  const faults = pages.filter(({ $ }) =>
    number.test(
      collapse(
        $('main').clone().find('code, [data-source], .pair-link, .tile').remove().end().text(),
      ),
    ),
  );
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test.each(languages)('every update says up to when it was looked for (%s)', (language) => {
  const { $ } = pageAt(`/${language}/updates/`);
  const found = language === 'zh' ? /查至/ : /as found up to/i;
  for (const element of $('main [id^="20"]').toArray())
    expect(collapse($(element).text())).toMatch(found);
  expect($('main [id^="20"]').length).toBeGreaterThanOrEqual(75);
});

test.each(languages)('the page of updates says up to when any was looked for (%s)', (language) => {
  const { updates } = JSON.parse(readFile('data/v1/updates.json')) as {
    updates: { as_found: string }[];
  };
  const latest =
    updates
      .map(({ as_found }) => as_found)
      .sort()
      .at(-1) ?? '';
  const head = pageAt(`/${language}/updates/`).$('main h1').parent();
  expect(collapse(head.text())).toContain(formatDate(language, latest));
});
