import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { dataFiles } from './data-files.ts';
import { documentedFormats, documentedShapes, exampleText, kilobytes } from './documentation.ts';

test('every field is shown with a value from the data', () => {
  const bare = documentedShapes(library, context).flatMap(({ shape, rows }) =>
    rows
      .filter(({ type, example }) => type !== 'object' && example === undefined)
      .map(({ path }) => `${shape.name}.${path}`),
  );
  expect(bare).toEqual([]);
});

test('examples are taken from measure 8', () => {
  const [measures] = documentedShapes(library, context);
  const example = (path: string) => measures?.rows.find((row) => row.path === path)?.example;
  expect(example('number')).toBe(8);
  expect(example('official.lines[]')).toEqual([86, 87]);
});

test('files of one format are told once, and measure 8 is the one to look at', () => {
  const files = dataFiles(library, context);
  const formats = documentedFormats(files);
  expect(formats.flatMap((format) => format.files)).toHaveLength(files.length);
  const measures = formats.find(({ format }) => format === 'measures/{n}.json');
  expect(measures?.example.path).toBe('measures/8.json');
  expect(measures?.files).toHaveLength(51);
});

describe('an example in one line', () => {
  test.for<[value: unknown, en: string, zh: string]>([
    ['text', 'text', 'text'],
    [null, 'null', 'null'],
    [[86, 87], '86, 87', '86、87'],
    [{ zh: '甲', en: 'A' }, 'A', '甲'],
    ['one\n\ntwo', 'one  two', 'one  two'],
    ['x'.repeat(90), `${'x'.repeat(80)}…`, `${'x'.repeat(80)}…`],
    [
      'words and '.repeat(9),
      `${'words and '.repeat(7)}words and…`,
      `${'words and '.repeat(7)}words and…`,
    ],
  ])('%j', ([value, en, zh]) => {
    expect(exampleText(value, 'en')).toBe(en);
    expect(exampleText(value, 'zh')).toBe(zh);
  });
});

test('sizes are of UTF-8, and never nothing', () => {
  expect(kilobytes('')).toBe(1);
  expect(kilobytes('条'.repeat(1000))).toBe(3);
});
