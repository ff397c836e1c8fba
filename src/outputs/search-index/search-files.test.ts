import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { tokensOf } from '../../model/search-words/tokens.ts';
import { shardFiles } from './core-shards.ts';
import { filterTable } from './filter-table.ts';
import { pinyinTable } from './pinyin-table.ts';
import { searchFiles } from './search-files.ts';
import { formatSearchText, readSearchText } from './search-text.ts';
import {
  allWordsFiles,
  blockFile,
  formatWords,
  mostNamed,
  readWords,
  wordsFile,
} from './shard-text.ts';
import { traditionalTable } from './traditional-table.ts';

const files = searchFiles(library);

describe('a file of texts', () => {
  it('is read as it was written, but for texts that say the same', () => {
    const file = formatSearchText({
      topic: { tax: ['Tax', 'tax', 'a|b\nc'] },
      measure: { 33: ['Data', 'cross-border data', 'cross border data'] },
    });
    const read: unknown[] = [];
    readSearchText(file, (...entry) => read.push(entry));
    expect(read).toEqual([
      ['measure', '33', ['Data', 'cross-border data']],
      ['topic', 'tax', ['Tax', 'a b c']],
    ]);
  });
});

describe('the words to ignore', () => {
  it('stand in a line of their own, and only where there are any', () => {
    const topic = { tax: ['Tax'] };
    const read: string[] = [];
    const file = formatSearchText({ topic, ignored: ['sichuan', 'china'] });
    readSearchText(
      file,
      () => {},
      (words) => read.push(...words),
    );
    expect(read).toEqual(['sichuan', 'china']);
    expect(formatSearchText({ topic, ignored: [] })).toBe(formatSearchText({ topic }));
  });

  it('are those of the site', () => {
    const read: string[] = [];
    readSearchText(
      files.get('names-en.json') ?? '',
      () => {},
      (words) => read.push(...words),
    );
    expect(read).toEqual(library.site.search_ignores);
  });
});

describe('the files of the local search layer', () => {
  const weight = (name: string) => brotliCompressSync(files.get(name) ?? '').length;

  it('are there in each language', () => {
    const names = [...files.keys()].map((name) => name.replace(/\d+/, '#'));
    expect([...new Set(names)].sort()).toEqual([
      'core-en-#.json',
      'core-en.json',
      'core-zh-#.json',
      'core-zh.json',
      'filters.json',
      'more-en.json',
      'more-zh.json',
      'names-en.json',
      'names-zh.json',
      'pinyin.json',
      'questions-en.json',
      'questions-zh.json',
      'texts-en.json',
      'texts-zh.json',
      'today-en.json',
      'today-zh.json',
      'traditional.json',
    ]);
  });

  it.each([
    ['en', 'withholding tax', 4_000],
    ['en', 'data export', 4_000],
    ['zh', '签证', 4_500],
    ['zh', '预提所得税', 6_000],
  ] as const)(
    'of which a first result in %s for “%s” needs less than %d bytes',
    (at, query, most) => {
      const needed = [`names-${at}.json`, ...shardFiles(at, tokensOf(query))];
      expect(needed.reduce((sum, name) => sum + weight(name), 0)).toBeLessThan(most);
    },
  );

  it.each(localeCodes)(
    'hold each text of the core in %s where each of its words leads',
    (locale) => {
      readSearchText(files.get(`core-${locale}.json`) ?? '', (kind, key, texts) => {
        for (const text of texts) {
          for (const token of tokensOf(text)) {
            for (const name of shardFiles(locale, [token])) {
              const held: string[] = [];
              readSearchText(files.get(name) ?? '', (...entry) => {
                if (entry[0] === kind && entry[1] === key) held.push(...entry[2]);
              });
              expect(held, `${name}, ${kind}/${key}`).toContain(text);
            }
          }
        }
      });
    },
  );

  it('name every measure, body, topic and industry', () => {
    for (const name of ['core-en.json', 'core-zh.json', 'names-en.json', 'names-zh.json']) {
      let count = 0;
      readSearchText(files.get(name) ?? '', (kind) => {
        count += kind === 'question' || kind === 'page' ? 0 : 1;
      });
      const { measures, agencies, topics, industries } = library;
      const all = [measures, agencies, topics, industries].flat();
      expect(count).toBe(all.length);
    }
  });
});

describe('the table of filters', () => {
  it('holds what each measure is found under', () => {
    expect(filterTable(library)['33']).toMatchObject({ topic: ['data-transfer'] });
  });
});

describe('the pinyin table', () => {
  const table = pinyinTable(library);

  it.each([
    ['shui', '税'],
    ['chong', '重'],
    ['zhong', '重'],
    ['hang', '行'],
    ['lv', '绿'],
    ['jing', '镜'],
  ])('gives %s for %s', (sound, character) => {
    expect(table[sound]).toContain(character);
  });
});

describe('the table of traditional characters', () => {
  const { characters, words } = traditionalTable(library);

  it('leads to characters of the site alone', () => {
    expect(characters).toContain('稅税');
    expect(characters).not.toContain('龜龟');
  });

  it('knows words of Taiwan for those of the site', () => {
    expect(words).toContainEqual(['智慧財產權', '知识产权']);
  });
});

describe('the files of a very large plan', () => {
  const files = searchFiles(library, 0);
  const place = library.measures.findIndex(({ number }) => number === 33) + 1;

  it('have bodies, topics, industries and names of questions and pages, and no measure', () => {
    const kinds = new Set<string>();
    readSearchText(files.get('core-en.json') ?? '', (kind) => kinds.add(kind));
    expect([...kinds]).toEqual(['agency', 'topic', 'industry', 'question', 'page']);
    expect(files.get('filters.json')).toBe('{}');
  });

  it('have a file for every word that may be asked for', () => {
    expect(allWordsFiles().filter((name) => !files.has(name))).toEqual([]);
    for (const word of ['visa', 'x', 'q&a', '24', '签证', '𠮷']) {
      expect(files.has(wordsFile(word)), word).toBe(true);
    }
  });

  it('name the measures that hold a word, in the title or in other names', () => {
    const { measures, words } = readWords(files.get(wordsFile('data')) ?? '');
    expect(measures).toBe(library.measures.length);
    const found = words.find(({ word }) => word === 'data');
    // A file of words names a measure by its place in the plan.
    expect(found?.titled).toContain(place);
    expect(found?.count).toBe((found?.titled.length ?? 0) + (found?.others.length ?? 0));
  });

  it('have the title, question and aliases of each measure', () => {
    const { title, question, aliases } = measureNumbered(33).facts;
    const found: string[][] = [];
    readSearchText(files.get(blockFile('en', place)) ?? '', (_, key, texts) => {
      if (key === '33') found.push(texts);
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, 2)).toEqual([title.en, question.en]);
    expect(found[0]?.length).toBeGreaterThan(2);
    expect(aliases.en).toEqual(expect.arrayContaining(found[0]?.slice(2) ?? []));
  });

  it('name only some measures of a word that very many hold, and tell how many there are', () => {
    const measures = Array.from({ length: 200 }, (_, at) => ({
      ...measureNumbered(33),
      number: at + 1,
    }));
    const { words } = readWords(searchFiles({ ...library, measures }).get(wordsFile('data')) ?? '');
    const found = words.find(({ word }) => word === 'data');
    expect(found?.titled).toHaveLength(mostNamed);
    expect(found?.count).toBe(200);
  });
});

it('a file of words is read as it was written', () => {
  const words = [
    { word: '签证', titled: [3, 30, 10000], others: [], count: 3 },
    { word: 'visa', titled: [], others: [7, 8], count: 900 },
  ];
  expect(readWords(formatWords(10_000, words))).toEqual({ measures: 10_000, words });
  expect(readWords(formatWords(10_000, []))).toEqual({ measures: 10_000, words: [] });
});
