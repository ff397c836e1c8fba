import type { Locale } from '../i18n/locales.ts';

const folders = {
  measure: 'measures/',
  agency: 'agencies/',
  topic: 'topics/',
  industry: 'industries/',
  question: 'questions/#',
  instrument: 'instruments/',
  term: 'glossary/#',
  page: '',
} as const;

/** What has an address by its number, slug or name. */
export type EntryKind = keyof typeof folders;

/**
 * Permanent address of an entry from the root of the site; the page without a name is the home page,
 * and one that stands in no language of the site has its address for a key.
 */
export function entryPath(locale: Locale, kind: EntryKind, key: string): string {
  if (key.startsWith('/')) return key;
  const place = `${folders[kind]}${key}`;
  return `/${locale}/${place}${place.includes('#') || place === '' ? '' : '/'}`;
}

/** A path of the site under its base path: `/en/` under `/plan40/` is `/plan40/en/`. */
export function underBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}
