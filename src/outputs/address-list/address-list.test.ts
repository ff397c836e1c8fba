import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { addressList } from './address-list.ts';

test.each(localeCodes)('pages are listed once, each with a title (%s)', (locale) => {
  const listed = addressList(library, locale);
  expect(new Set(listed.map(([path]) => path)).size).toBe(listed.length);
  for (const [path, title] of listed) {
    expect(path).toMatch(new RegExp(`^/${locale}/`));
    expect(title).not.toBe('');
  }
  const { measures, agencies, topics, instruments } = library;
  for (const entries of [measures, agencies, topics, instruments])
    expect(listed.length).toBeGreaterThan(entries.length);
});
