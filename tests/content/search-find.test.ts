import { describe, expect, it } from 'vitest';
import { library } from '../support/live-library.ts';
import { pageLanguages } from '../../src/model/page-languages.ts';
import { searchFiles } from '../../src/outputs/search-index/search-files.ts';
import { find, type Found } from '../../src/client/search/local/find.ts';
import { LoadedSite } from '../../src/client/search/local/loaded-site.ts';

const files = searchFiles(library);

async function loadedSite(): Promise<LoadedSite> {
  const site = new LoadedSite(pageLanguages('en'), async (name) => files.get(name) ?? '');
  const bilingual = 'visa 签证 unknownword 33';
  await Promise.all([
    site.loadCore(bilingual),
    site.loadMore(bilingual),
    site.loadQuestions(bilingual),
    site.loadTexts(bilingual),
  ]);
  await site.loadRepairs('');
  return site;
}

const site = await loadedSite();

const ask = (query: string, literal = false): Found =>
  find(site.index, query, { literal, tools: site.tools });

const first = (query: string, literal = false): string => {
  const [match] = ask(query, literal).matches;
  const entry = match && site.index.entries[match.entry];
  return entry ? `${entry.kind} ${entry.key}` : 'nothing';
};

describe('find', () => {
  it.each([
    ['QFLP', 'measure 11'],
    ['签证', 'measure 32'],
    ['withholding tax', 'measure 41'],
    ['预提所得税', 'measure 41'],
    ['how do I file a complaint?', 'measure 23'],
    ['market regulator', 'agency market-regulation'],
    ['Foreign Investment Law', 'instrument foreign-investment-law'],
  ])('answers “%s” with %s', (query, answer) => {
    expect(first(query)).toBe(answer);
  });

  it('puts the measure of a number on top, and nothing for a number that there is not', () => {
    expect(first('第三十三条')).toBe('measure 33');
    expect(first('33')).toBe('measure 33');
    expect(first('measure 99')).toBe('nothing');
    expect(first('第88条')).toBe('nothing');
  });

  it('finds by the beginning of the last word, while it is being written', () => {
    expect(first('withho')).toBe('measure 41');
    expect(first('green elec')).toBe('measure 15');
  });

  it('finds words written as one or as two', () => {
    expect(first('round table')).toBe('measure 36');
    expect(first('roundtable')).toBe('measure 36');
  });

  it.each([
    ['witholding tax', 'withholding tax', 'measure 41'],
    ['pernament residance', 'permanent residence', 'measure 31'],
    ['预提所的税', '预提所得税', 'measure 41'],
    ['圆卓会议', '圆桌会议', 'measure 36'],
    ['yu ti suo de shui', '预提所得税', 'measure 41'],
    ['yutisuodeshui', '预提所得税', 'measure 41'],
    ['yutisuode', '预提所得', 'measure 41'],
    ['yutisuo shui', '预提所 税', 'measure 41'],
    ['ytsds', '预提所得税', 'measure 41'],
    ['5星卡', '五星卡', 'measure 31'],
  ])('takes “%s” for “%s”, and says so', (query, corrected, answer) => {
    expect(ask(query).corrected).toBe(corrected);
    expect(first(query)).toBe(answer);
  });

  it('corrects nothing where that was asked for, nor what is right', () => {
    expect(ask('witholding tax', true).corrected).toBeNull();
    expect(ask('withholding tax').corrected).toBeNull();
    expect(ask('licence for telecoms').corrected).toBeNull();
  });

  it.each([
    ['預提所得稅', 'measure 41'],
    ['圓桌會議', 'measure 36'],
    ['臨床試驗', 'measure 3'],
    ['智慧財產權', 'agency intellectual-property'],
  ])('reads the traditional characters of “%s”', (query, answer) => {
    expect(ask(query).corrected).toBeNull();
    expect(first(query)).toBe(answer);
  });

  it.each([
    'weather in Chongqing',
    'bitcoin price',
    'Shanghai metro map',
    'xqzvvk pflbt',
    '上海地铁',
    '股票行情',
    '明天天气预报',
    '啊啊啊啊啊',
  ])('answers “%s” with nothing', (query) => {
    expect(first(query)).toBe('nothing');
  });

  it.each([
    '',
    '!!! “”，。 ***',
    '<script>',
    '税'.repeat(200),
    '\ud800',
    '__proto__',
    'a b c d e f',
  ])('survives %j', (query) => {
    expect(() => ask(query)).not.toThrow();
  });
});
