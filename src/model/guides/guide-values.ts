import { officialLocale } from '../../i18n/locales.ts';
import type { Library } from '../library.ts';

/** What texts of a guide may have filled in, by its name in `{{…}}`. */
export const guideValueNames = [
  'measures',
  'parts',
  'title',
  'document',
  'kind',
  'issued',
  'published',
  'foundFrom',
  'foundTo',
] as const;
export type GuideValues = Record<(typeof guideValueNames)[number], string>;

/**
 * Names, numbers and dates of the plan for a guide, dates in the language of the guide. What is
 * Chinese is marked as such, in the way that `guideRuns` reads. `foundFrom` and `foundTo` are the
 * month up to which all later developments were looked for, and the latest up to which some were.
 * @param code ISO 639 code of the language
 */
export function guideValues(
  { identity, title, parts, measures }: Pick<Library, 'identity' | 'title' | 'parts' | 'measures'>,
  code: string,
): GuideValues {
  const found = measures.flatMap(({ facts }) => facts.today?.as_found ?? []);
  const latest = [identity.updates_as_found, ...found].reduce((a, b) => (a < b ? b : a));
  return {
    measures: String(measures.length),
    parts: String(parts.length),
    title: inOfficialLanguage(title?.[officialLocale] ?? identity.document_number[officialLocale]),
    document: inOfficialLanguage(identity.document_number[officialLocale]),
    kind: inOfficialLanguage(identity.kind[officialLocale]),
    issued: dateIn(code, identity.issued),
    published: dateIn(code, identity.published),
    foundFrom: dateIn(code, identity.updates_as_found),
    foundTo: dateIn(code, latest),
  };
}

/** A date in any language, only as precise as it is given: a day, a month or a year. */
export function dateIn(code: string, date: string): string {
  const precision = date.split('-').length;
  return new Intl.DateTimeFormat(code, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  }).format(new Date(date));
}

/** A text with its values filled in; a name that is no value stays as it is. */
export function withGuideValues(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The names in `{{…}}` of a text, in order. */
export function valueNamesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}

function inOfficialLanguage(words: string): string {
  return `[${words}](${officialLocale})`;
}
