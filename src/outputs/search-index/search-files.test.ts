import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { filterTable } from './filter-table.ts';
import { pinyinTable } from './pinyin-table.ts';
import { mostLocalMeasures, searchFiles } from './search-files.ts';
import { formatSearchText, readSearchText } from './search-text.ts';
import { traditionalTable } from './traditional-table.ts';

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

describe('the files of the local search layer', () => {
  const files = searchFiles(library);
  const weight = (name: string) => brotliCompressSync(files.get(name) ?? '').length;

  it('are there in each language', () => {
    expect([...files.keys()].sort()).toEqual([
      'core-en.json',
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
      'traditional.json',
    ]);
  });

  it.each([
    ['core-en.json', 9_000],
    ['core-zh.json', 9_000],
    ['names-en.json', 2_200],
    ['names-zh.json', 2_200],
  ])('%s, which a first result needs, weighs less than %d bytes', (name, most) => {
    expect(weight(name)).toBeLessThan(most);
  });

  it('name every measure, body and topic', () => {
    for (const name of ['core-en.json', 'core-zh.json', 'names-en.json', 'names-zh.json']) {
      let count = 0;
      readSearchText(files.get(name) ?? '', () => (count += 1));
      const { measures, agencies, topics } = library;
      expect(count).toBe(measures.length + agencies.length + topics.length);
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

it('measures of a very large plan are left to the full text; bodies and topics stay', () => {
  const measures = Array.from({ length: mostLocalMeasures + 1 }, (_, at) => ({
    ...measureNumbered(1),
    number: at + 1,
  }));
  const files = searchFiles({ ...library, measures });
  const kinds = new Set<string>();
  readSearchText(files.get('core-en.json') ?? '', (kind) => kinds.add(kind));
  expect([...kinds]).toEqual(['agency', 'topic']);
  expect(files.get('filters.json')).toBe('{}');
});
