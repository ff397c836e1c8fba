import { describe, expect, it } from 'vitest';
import type { LibraryAgency } from './library.ts';
import type { MeasureFacts } from '../schema/measure-facts.ts';
import {
  agencyAliases,
  instrumentAliases,
  measureAliases,
  topicAliases,
} from './search-aliases.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

const localized = (zh: string, en: string) => inLanguages({ zh, en });

describe('aliases of a measure', () => {
  const measure = {
    number: 33,
    facts: { title: localized('数据出境', 'Data transfer') } as MeasureFacts,
  };

  it('name it in the other language and by its number', () => {
    expect(measureAliases(measure, 'en')).toEqual([
      '数据出境',
      '第33条',
      '第三十三条',
      'measure 33',
      'article 33',
    ]);
    expect(measureAliases(measure, 'zh')[0]).toBe('Data transfer');
  });
});

describe('aliases of a body', () => {
  const agency = {
    name: localized('重庆市商务委员会', 'Commission of Commerce'),
    short_name: localized('市商务委', 'Commerce'),
    names_in_text: ['市商务委', '市商务委员会'],
  } as LibraryAgency;

  it('hold each other name once, and not the one in the heading', () => {
    expect(agencyAliases(agency, 'zh')).toEqual([
      'Commission of Commerce',
      '市商务委',
      'Commerce',
      '市商务委员会',
    ]);
  });
});

describe('aliases of a topic', () => {
  it('are its names in the other languages', () => {
    expect(topicAliases({ name: localized('税收', 'Tax') }, 'en')).toEqual(['税收']);
  });
});

describe('aliases of a law or document', () => {
  const title = localized('关税法', 'Tariff Law');

  it('are its titles in the other languages and its number', () => {
    expect(instrumentAliases({ title, number: '主席令第20号' }, 'en')).toEqual([
      '关税法',
      '主席令第20号',
    ]);
    expect(instrumentAliases({ title, number: null }, 'zh')).toEqual(['Tariff Law']);
  });
});
