import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { documentedFields, documentedKinds, exampleText } from './documented-fields.ts';
import { count, localized, text } from './shape/values.ts';

test('every field is shown with a value from the data', () => {
  const bare = documentedKinds(library, context).flatMap(({ kind, fields }) =>
    fields
      .filter(({ type, example }) => type !== 'object' && example === undefined)
      .map(({ path }) => `${kind.name}.${path}`),
  );
  expect(bare).toEqual([]);
});

test('examples are taken from measure 8', () => {
  const [measures] = documentedKinds(library, context);
  const example = (path: string) => measures?.fields.find((field) => field.path === path)?.example;
  expect(example('number')).toBe(8);
  expect(example('official.lines[]')).toEqual([74, 75]);
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

test('there is a row for every field, with the first value that says something', () => {
  const shape = z.object({
    name: localized,
    provisions: z.array(z.object({ number: count.nullable(), compared: text.optional() })),
  });
  const records = [
    { name: { zh: '甲', en: 'A' }, provisions: [{ number: null }] },
    { name: { zh: '乙', en: 'B' }, provisions: [{ number: 2, compared: 'n' }] },
  ];
  // Described by the dictionaries as fields of an instrument and of an agency are.
  const rows = documentedFields({ name: 'instrument', shape: shape.omit({ name: true }) }, records);
  expect(
    rows.map(({ path, type, nullable, optional, example }) => [
      path,
      type,
      nullable,
      optional,
      example,
    ]),
  ).toEqual([
    ['provisions[]', 'object', false, false, undefined],
    ['provisions[].number', 'integer', true, false, 2],
    ['provisions[].compared', 'string', false, true, 'n'],
  ]);
  const [name] = documentedFields({ name: 'agency', shape: shape.pick({ name: true }) }, records);
  expect(name).toEqual({
    path: 'name',
    type: 'localized',
    nullable: false,
    optional: false,
    description: { zh: '全称。', en: 'Full name.' },
    example: { zh: '甲', en: 'A' },
  });
});
