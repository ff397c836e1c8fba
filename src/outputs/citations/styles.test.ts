import { describe, expect, test } from 'vitest';
import { pinyin } from 'pinyin-pro';
import { library } from '../../../tests/support/library.ts';
import {
  referToMeasure,
  referToPlan,
  referToSentence,
  type QuotedWords,
  type Reference,
} from './reference.ts';
import { citationParts, citationStyles, italicPieces, stylesFor } from './styles.ts';

const options = {
  locale: 'en',
  accessed: '2026-08-03',
  absolute: (path: string) => `https://site.example${path}`,
} as const;
const plan = referToPlan(library, options);
const measure = referToMeasure(library, 7, options);
const sentence = referToSentence(referToMeasure(library, 5, options), 2);

const cite = (id: string, reference: Reference) =>
  citationStyles.find((style) => style.id === id)?.cite(reference);

const T =
  '重庆市人民政府办公厅关于印发《重庆市进一步优化外商投资环境加大吸引外商投资力度实施方案》的通知';
const EN =
  'Notice of the General Office of the Chongqing Municipal People’s Government on Issuing the Implementation Plan of Chongqing for Further Optimising the Environment for Foreign Investment and Increasing Efforts to Attract Foreign Investment';
const pinyinTitle =
  'Chongqing Shi Renmin Zhengfu Bangongting Guanyu Yinfa “Chongqing Shi Jinyibu Youhua Waishang Touzi Huanjing Jiada Xiyin Waishang Touzi Lidu Shishi Fang’an” de Tongzhi';
const official =
  'https://cq.gov.cn/zwgk/zfxxgkml/szfwj/xzgfxwj/szfbgt/202404/t20240430_13172544_app.html';
const office = 'General Office of the Chongqing Municipal People’s Government';
const seven = 'https://site.example/en/measures/7/';

const single = pinyinTitle.replace('“', '‘').replace('”', '’');
const siteZh = '重庆外商投资实施方案逐条解读';
const siteEn = 'Chongqing Foreign Investment Measures, Explained';

const cases: Record<string, { plan: string; measure: string; sentence: RegExp }> = {
  'gbt-7714-2025': {
    plan: `重庆市人民政府办公厅. ${T}：渝府办发〔2024〕40号[EB/OL]. （2024-04-30）[2026-08-03]. ${official}.`,
    measure: `重庆市人民政府办公厅. ${T}：渝府办发〔2024〕40号，第7条[EB/OL]//${siteZh}. （2024-04-30）[2026-08-03]. ${seven}.`,
    sentence: /40号，第5条第2句\[EB\/OL\]\/\/.*measures\/5\/#s2\.$/,
  },
  'gbt-7714-2015': {
    plan: `重庆市人民政府办公厅. ${T}: 渝府办发〔2024〕40号[EB/OL]. (2024-04-30)[2026-08-03]. ${official}.`,
    measure: `重庆市人民政府办公厅. ${T}: 渝府办发〔2024〕40号, 第7条[EB/OL]//${siteZh}. (2024-04-30)[2026-08-03]. ${seven}.`,
    sentence: /40号, 第5条第2句\[EB\/OL\]\/\/.*measures\/5\/#s2\.$/,
  },
  'legal-manual': {
    plan: '《重庆市人民政府办公厅关于印发〈重庆市进一步优化外商投资环境加大吸引外商投资力度实施方案〉的通知》（渝府办发〔2024〕40号）。',
    measure:
      '《重庆市人民政府办公厅关于印发〈重庆市进一步优化外商投资环境加大吸引外商投资力度实施方案〉的通知》（渝府办发〔2024〕40号），第7条。',
    sentence: /），第5条第2句。$/,
  },
  'apa-7': {
    plan: `${office}. (2024, April 24). ${pinyinTitle} [${EN}] (Yu Fu Ban Fa [2024] No. 40). ${official}`,
    measure: `${office}. (2024, April 24). ${pinyinTitle} [${EN}] (Yu Fu Ban Fa [2024] No. 40, measure 7; unofficial translation). ${siteEn}. ${seven}`,
    sentence: /No\. 40, measure 5, sentence 2; unofficial translation\)\. .*measures\/5\/#s2$/,
  },
  'chicago-18': {
    plan: `${office}, “${single}” ${T} [${EN}], Yu Fu Ban Fa [2024] No. 40, April 24, 2024, ${official}.`,
    measure: `${office}, “${single}” ${T} [${EN}], Yu Fu Ban Fa [2024] No. 40, April 24, 2024, measure 7, unofficial translation in ${siteEn}, ${seven}.`,
    sentence: /measure 5, sentence 2, unofficial translation in .*measures\/5\/#s2\.$/,
  },
  'mla-9': {
    plan: `${office}. ${pinyinTitle} [${EN}]. Yu Fu Ban Fa [2024] No. 40, 24 Apr. 2024, ${official}.`,
    measure: `${office}. ${pinyinTitle} [${EN}]. ${siteEn}, unofficial translation, Yu Fu Ban Fa [2024] No. 40, 24 Apr. 2024, measure 7, ${seven}.`,
    sentence: /measure 5, sentence 2, .*measures\/5\/#s2\.$/,
  },
  oscola: {
    plan: `${office}, ‘${pinyinTitle}’ [${EN}] (Yu Fu Ban Fa [2024] No 40, 24 April 2024) <${official}> accessed 3 August 2026.`,
    measure: `${office}, ‘${pinyinTitle}’ [${EN}] (Yu Fu Ban Fa [2024] No 40, 24 April 2024) measure 7 (${siteEn}, unofficial tr) <${seven}> accessed 3 August 2026.`,
    sentence: /measure 5, sentence 2 \(.*unofficial tr\) <.*measures\/5\/#s2> accessed/,
  },
  bluebook: {
    plan: `${pinyinTitle} (${T}) [${EN}] (promulgated by the Gen. Off. of the Chongqing Mun. People’s Gov’t, Apr. 24, 2024), Yu Fu Ban Fa [2024] No. 40, ${official} (China).`,
    measure: `${pinyinTitle} (${T}) [${EN}] (promulgated by the Gen. Off. of the Chongqing Mun. People’s Gov’t, Apr. 24, 2024), Yu Fu Ban Fa [2024] No. 40, measure 7, unofficial translation in ${siteEn}, ${seven} (China).`,
    sentence: /measure 5, sentence 2, .*measures\/5\/#s2 \(China\)\.$/,
  },
};

test('there is a case for every style', () => {
  expect(Object.keys(cases)).toEqual(citationStyles.map(({ id }) => id));
});

describe.each(Object.entries(cases))('%s', (id, expected) => {
  test('cites the plan', () => expect(cite(id, plan)).toBe(expected.plan));
  test('cites a measure', () => expect(cite(id, measure)).toBe(expected.measure));
  test('cites a sentence', () => expect(cite(id, sentence)).toMatch(expected.sentence));
});

/** How each style names the copy on this site, by the words that stand beside it. */
const copies: Record<string, Record<QuotedWords, string>> = {
  'apa-7': {
    official: `measure 5, sentence 2). ${siteEn}. `,
    translation: `measure 5, sentence 2; unofficial translation). ${siteEn}. `,
    both: `measure 5, sentence 2; original text and unofficial translation). ${siteEn}. `,
  },
  'chicago-18': {
    official: `sentence 2, in ${siteEn}, `,
    translation: `sentence 2, unofficial translation in ${siteEn}, `,
    both: `sentence 2, original text and unofficial translation in ${siteEn}, `,
  },
  'mla-9': {
    official: `. ${siteEn}, Yu Fu`,
    translation: `. ${siteEn}, unofficial translation, Yu Fu`,
    both: `. ${siteEn}, original text and unofficial translation, Yu Fu`,
  },
  oscola: {
    official: `sentence 2 (${siteEn}) <`,
    translation: `sentence 2 (${siteEn}, unofficial tr) <`,
    both: `sentence 2 (${siteEn}, original text and unofficial tr) <`,
  },
  bluebook: {
    official: `sentence 2, in ${siteEn}, `,
    translation: `sentence 2, unofficial translation in ${siteEn}, `,
    both: `sentence 2, original text and unofficial translation in ${siteEn}, `,
  },
};

describe.each(['official', 'translation', 'both'] as const)('beside words: %s', (quoted) => {
  test.each([...citationStyles])('$id names what is quoted, and nothing else', ({ id, cite }) => {
    const cited = cite({ ...sentence, quoted });
    if (copies[id]) expect(cited).toContain(copies[id][quoted]);
    else expect(cited).toBe(cite(sentence));
    if (quoted === 'official') expect(cited).not.toMatch(/unofficial|translation|译/);
    expect(cite({ ...plan, quoted })).toBe(cite(plan));
  });
});

test.each([
  ['zh', ['gbt-7714-2025', 'gbt-7714-2015', 'legal-manual', 'apa-7']],
  ['en', ['apa-7', 'chicago-18', 'mla-9', 'oscola']],
] as const)('readers of %s see the styles of their language first', (locale, first) => {
  const ids = stylesFor(locale).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(first);
  expect(ids).toHaveLength(citationStyles.length);
});

test.each([...citationStyles])('the pieces of $id, joined, are the citation', (style) => {
  const { before, day, after } = citationParts(style, measure);
  expect(before + day + after).toBe(style.cite(measure));
  expect(day === '').toBe(style.dayOfAccess === null);
});

test.each([...citationStyles])(
  'the pieces of $id in italics and others, joined, are the citation',
  (style) => {
    const pieces = italicPieces(style.cite(measure), style, measure);
    expect(pieces.map(({ text }) => text).join('')).toBe(style.cite(measure));
    const italics = pieces.filter(({ isItalic }) => isItalic).map(({ text }) => text);
    expect(italics).toEqual(
      { 'apa-7': [pinyinTitle], 'mla-9': [pinyinTitle, siteEn] }[style.id] ?? [],
    );
  },
);

test('the day of access is found where it is also the day of publication', () => {
  const gbt = citationStyles[0];
  if (!gbt) throw new Error('no style');
  const { before, day } = citationParts(gbt, { ...measure, accessed: '2024-04-30' });
  expect(before).toMatch(/（2024-04-30）\[$/);
  expect(day).toBe('2024-04-30');
});

test('the stored pinyin spells the title, sound by sound', () => {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-zü]/g, '');
  const spelled = pinyin(library.notice?.title.zh ?? '', { toneType: 'none', nonZh: 'removed' });
  expect(letters(library.identity.title_pinyin)).toBe(letters(spelled));
});
