import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { languageOfWords, unitKey, type WordsPlace } from './words.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const unit = inLanguages({
  zh: '鼓励外商投资企业开展QFLP试点，创新“弱”抵质押产品。',
  en: 'Encourage enterprises to carry out a QFLP pilot, and innovate in “weak” products.',
});

test.for<[words: string, page: Locale, language: Locale | undefined]>([
  ['鼓励', 'zh', 'zh'],
  ['鼓励', 'en', 'zh'],
  ['Encourage', 'en', 'en'],
  ['encourage', 'en', 'en'],
  ['pilot', 'zh', 'en'],
  ['QFLP', 'zh', 'zh'],
  ['QFLP', 'en', 'en'],
  ['鼓励……试点', 'zh', 'zh'],
  ['encourage … a QFLP\npilot', 'en', 'en'],
  ['试点……鼓励', 'zh', undefined],
  ['支持', 'zh', undefined],
  ['pILOT', 'en', undefined],
  ['鼓励 ', 'zh', undefined],
  ['', 'zh', undefined],
  ['鼓励……', 'zh', undefined],
  ['qFLP', 'zh', 'en'],
])('“%s” on a page in %s is in %s', ([words, page, language]) => {
  expect(languageOfWords(words, unit, page)).toBe(language);
});

test.for<[place: WordsPlace, own: number | null, key: string | undefined]>([
  [{ s: '1' }, 8, 'measure-8-s1'],
  [{ s: 'responsible' }, 8, 'measure-8-responsible'],
  [{ s: '2', measure: '20' }, 8, 'measure-20-s2'],
  [{ s: '2', measure: '20' }, null, 'measure-20-s2'],
  [{ s: '1', measure: '8' }, 8, 'measure-8-s1'],
  [{ of: 'section-14' }, 8, 'section-14'],
  [{ of: 'plan-title' }, null, 'plan-title'],
  [{ s: '1' }, null, undefined],
  [{}, 8, undefined],
])('%j on the page of %s names %s', ([place, own, key]) => {
  expect(unitKey(place, own)).toBe(key);
});
