import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { count, localized, translations } from './shape/values.ts';

const shape = z.object({
  number: count,
  title: localized.nullable(),
  translation: z.object({ ...translations.shape, version: count }),
  provisions: z.array(z.object({ number: count })),
});

test('a column is a field; what is there in each language has a column for each', () => {
  expect(columnsOf(shape, ['number', 'title', 'translation', 'provisions.number'])).toEqual([
    'number',
    'title.zh',
    'title.en',
    'translation.en',
    'provisions.number',
  ]);
});

test('a column without a field is refused by name', () => {
  expect(() => columnsOf(shape, ['provisions.nummer'])).toThrow(
    'A column is called “provisions.nummer”, and there is no such field.',
  );
});
