import { locales, officialLocale } from '../../i18n/locales.ts';
import type { CitationRecord } from './record.ts';

/**
 * CSL-JSON. The type is `document`: `legislation` would make styles print “Pub. L. No.” before the
 * number and drop the author.
 */
export function toCslJson(record: CitationRecord): string {
  const item = {
    id: record.id,
    type: 'document',
    title: record.title,
    ...(record.locale !== officialLocale && { 'original-title': record.otherTitle }),
    author: [{ literal: record.author }],
    publisher: record.author,
    genre: record.kind,
    number: record.number,
    issued: dateOf(record.issued),
    accessed: dateOf(record.accessed),
    language: locales[record.locale].tag,
    URL: record.url,
    note: record.note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
