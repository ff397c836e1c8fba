import { locales, officialLocale } from '../../i18n/locales.ts';
import type { CitationRecord } from './record.ts';

/**
 * CSL-JSON. The type is `webpage`: `legislation` would make styles print “Pub. L. No.” before the
 * number and drop the author, and with a `publisher` that is the author they print the body twice.
 * The number stands in the note too, as citation managers drop it from this type.
 */
export function toCslJson(record: CitationRecord): string {
  const item = {
    id: record.id,
    type: 'webpage',
    title: record.title,
    ...(record.locale !== officialLocale && { 'original-title': record.otherTitle }),
    author: [{ literal: record.author }],
    ...(record.site && { 'container-title': record.site }),
    genre: record.kind,
    number: record.number,
    issued: dateOf(record.issued),
    language: locales[record.locale].tag,
    URL: record.url,
    note: record.note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
