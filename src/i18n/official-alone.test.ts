import { describe, expect, test } from 'vitest';
import { dictionaries } from './dictionaries.ts';
import { officialLocale } from './locales.ts';
import alone from './official-alone.json' with { type: 'json' };

type Words = { readonly [key: string]: string | Words };

const entriesOf = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : entriesOf(value, `${path}${key}.`),
  );
const own = new Map(entriesOf(dictionaries[officialLocale]));
const values = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name);

describe.each(entriesOf(alone))('the words of a site without translations: %s', (key, text) => {
  test('stand in the place of others, and ask for no other values', () => {
    const replaced = own.get(key) ?? '';
    expect(replaced).not.toBe('');
    expect(values(replaced)).toEqual(expect.arrayContaining(values(text)));
  });

  test('speak of no other language', () => {
    expect(text).not.toMatch(/英文|英语|译文|双语|中英/u);
  });
});
