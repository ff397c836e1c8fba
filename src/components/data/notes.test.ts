import { expect, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { DataFile } from '../../outputs/data-files/data-files.ts';
import { fileName, sizeNote, valueNote } from './notes.ts';

const en = translator('en');

const fileOf = (path: string): DataFile => ({
  path,
  content: 'x'.repeat(2000),
  mediaType: 'application/json',
  holds: 'measure',
  format: 'measures/{n}.json',
});
const example = fileOf('measures/8.json');
const one = { ...example, files: [example], example };
const several = { ...one, files: [fileOf('measures/1.json'), example] };

test('one file goes by its own name, several by what they have in common', () => {
  expect(fileName(one)).toBe('measures/8.json');
  expect(fileName(several)).toBe('measures/{n}.json');
});

test('the size is that of the file, or of the one to look at', () => {
  expect(sizeNote(one, en)).toBe(en('data.size', { size: 2 }));
  expect(sizeNote(several, en)).toBe(
    en('data.manyFiles', { total: 2, name: 'measures/8.json', size: 2 }),
  );
});

test('a value may be null, and may be left out', () => {
  const value = { type: 'string', nullable: false, optional: false } as const;
  expect(valueNote(value, en)).toBe('text');
  expect(valueNote({ ...value, nullable: true, optional: true }, en)).toBe(
    ['text', 'or null', 'only where it applies'].join(en('sign.dot')),
  );
});

test('the languages of a value are named by their codes', () => {
  const value = { nullable: false, optional: false };
  expect(valueNote({ ...value, type: 'localized' }, en)).toBe('each language (zh, en)');
  expect(valueNote({ ...value, type: 'official' }, en)).toBe(
    'official text (zh) and translation (en)',
  );
});
