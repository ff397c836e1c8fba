import { describe, expect, test } from 'vitest';
import { fixtureFiles } from '../../tests/support/library.ts';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import { languageRuns } from './language-runs.ts';

const foreign = (text: string, locale: Locale) =>
  languageRuns(text, locale)
    .filter((run) => run.locale !== null)
    .map((run) => [run.text, run.locale]);

test.for<[text: string, runs: string[]]>([
  ['The plan names no sum.', []],
  ['Known in Chinese as 市委金融办.', ['市委金融办']],
  ['Opinions (国发〔2023〕11号) of 2023', ['国发〔2023〕11号']],
  ['the law《外商投资法》 says', ['《外商投资法》']],
  ['the “昆仑” operation and 加易贷', ['“昆仑', '加易贷']],
  ['two lists: 北京、上海，天津 only', ['北京、上海，天津']],
  ['渝府办发〔2024〕40号, in force', ['渝府办发〔2024〕40号']],
  ['the QFLP试点 is sought', ['试点']],
])('in English, the Chinese runs of “%s” are %j', ([text, runs]) => {
  expect(foreign(text, 'en')).toEqual(runs.map((run) => [run, 'zh']));
});

test.for<[text: string, runs: string[]]>([
  ['方案没有写数额。', []],
  ['争取QFLP试点，见CCPIT网站。', []],
  ['英文名 Invest in Chongqing 见于网站', []],
  ['题为Opinions of the State Council的文件', ['Opinions of the State Council']],
  ['英文名：iChongqing and other publications。', ['iChongqing and other publications']],
])('in Chinese, the English runs of “%s” are %j', ([text, runs]) => {
  expect(foreign(text, 'zh')).toEqual(runs.map((run) => [run, 'en']));
});

test('an empty text has no runs', () => {
  expect(languageRuns('', 'en')).toEqual([]);
});

describe('in every text of the content', () => {
  const texts = stringsIn(fixtureFiles.data.map(({ data }) => data));

  test.for(localeCodes)('the runs, joined, are the text (%s)', (locale) => {
    const joined = texts.map((text) =>
      languageRuns(text, locale)
        .map((run) => run.text)
        .join(''),
    );
    expect(joined).toEqual(texts);
  });

  test('no Chinese character is left in an English run', () => {
    const left = texts.flatMap((text) =>
      languageRuns(text, 'en').filter(
        (run) => run.locale === null && /\p{Script=Han}/u.test(run.text),
      ),
    );
    expect(left).toEqual([]);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
