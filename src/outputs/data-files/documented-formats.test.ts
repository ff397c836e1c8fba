import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { dataFiles } from './data-files.ts';
import { documentedFormats, kilobytes } from './documented-formats.ts';

test('files of one format are described once, and measure 8 is the one to look at', async () => {
  const files = await dataFiles(library, context);
  const formats = documentedFormats(files, 8);
  expect(formats.flatMap((format) => format.files)).toHaveLength(files.length);
  const measures = formats.find(({ format }) => format === 'measures/{n}.json');
  expect(measures?.example.path).toBe('measures/8.json');
  expect(measures?.files).toHaveLength(library.measures.length);
});

test('sizes are of UTF-8, and never nothing', () => {
  expect(kilobytes('')).toBe(1);
  expect(kilobytes('条'.repeat(1000))).toBe(3);
});
