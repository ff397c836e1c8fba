import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../model/page-languages.ts';
import { splitByLanguage } from './runs.ts';

const run = (text: string, marked = false) => ({ text, marked });

describe('splitByLanguage', () => {
  it('tags Chinese on an English page, across a mark', () => {
    const runs = [run('See 外籍'), run('高管', true), run('签证 now')];
    expect(splitByLanguage(runs, pageLanguages('en'))).toEqual([
      { text: 'See ', marked: false, locale: null },
      { text: '外籍', marked: false, locale: 'zh' },
      { text: '高管', marked: true, locale: 'zh' },
      { text: '签证', marked: false, locale: 'zh' },
      { text: ' now', marked: false, locale: null },
    ]);
  });

  it('tags an English sentence on a Chinese page, and leaves names alone', () => {
    const runs = [run('QFLP试点：apply for a '), run('visa', true), run(' at the border。')];
    const split = splitByLanguage(runs, pageLanguages('zh'));
    expect(split.map(({ text }) => text).join('')).toBe(runs.map(({ text }) => text).join(''));
    expect(split.filter(({ locale }) => locale === 'en').map(({ text }) => text)).toEqual([
      'apply for a ',
      'visa',
      ' at the border',
    ]);
  });

  it('loses nothing', () => {
    expect(splitByLanguage([], pageLanguages('en'))).toEqual([]);
    expect(splitByLanguage([run('')], pageLanguages('en'))).toEqual([]);
  });
});
