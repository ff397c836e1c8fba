import { describe, expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { localeCodes } from '../i18n/locales.ts';
import { byInitial } from './by-initial.ts';

const grouped = (names: string[]) =>
  byInitial(names, (name) => name).map(({ initial, entries }) => [initial, ...entries]);

describe('names stand under their letters', () => {
  test.each([
    [
      'whatever their case, with articles, quotation marks and hyphens left aside',
      ['foreign investor', '“Zero” quota', 'Foreign-invested enterprise', 'a bonded zone'],
      [
        ['B', 'a bonded zone'],
        ['F', 'Foreign-invested enterprise', 'foreign investor'],
        ['Z', '“Zero” quota'],
      ],
    ],
    [
      'Chinese ones under that of their sound, character by character',
      ['西安', '先行先试', '重庆', '《外商投资法》', '负面清单', '重点'],
      [
        ['C', '重庆'],
        ['F', '负面清单'],
        ['W', '《外商投资法》'],
        ['X', '西安', '先行先试'],
        ['Z', '重点'],
      ],
    ],
  ])('%s', (_, names, groups) => {
    expect(grouped(names)).toEqual(groups);
  });

  test.each(localeCodes)('every term of the glossary, once (%s)', (locale) => {
    const groups = byInitial(library.terms, ({ name }) => name[locale]);
    expect(groups.map(({ initial }) => initial)).toEqual(
      groups.map(({ initial }) => initial).toSorted(),
    );
    for (const { initial } of groups) expect(initial).toMatch(/^[A-Z]$/);
    expect(
      groups
        .flatMap(({ entries }) => entries)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(library.terms.map(({ slug }) => slug).sort());
  });
});
