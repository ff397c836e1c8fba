import { expect, test } from 'vitest';
import { nameOfLanguage } from './name-of-language.ts';

test.each([
  ['ja', 'zh', '日语'],
  ['ko', 'zh', '韩语'],
  ['de', 'en', 'German'],
] as const)('%s is called in %s: %s', (code, locale, name) => {
  expect(nameOfLanguage(code, locale)).toBe(name);
});
