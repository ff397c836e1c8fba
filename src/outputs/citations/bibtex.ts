import { locales } from '../../i18n/locales.ts';
import type { CitationRecord } from './record.ts';

/**
 * BibTeX, read by biblatex too. Braces within braces keep the one corporate author whole and the
 * capitals of the title as they are.
 */
export function toBibtex(record: CitationRecord): string {
  const fields = {
    author: `{${escape(record.author)}}`,
    title: `{${escape(record.title)}}`,
    titleaddon: escape(record.otherTitle),
    institution: `{${escape(record.author)}}`,
    type: escape(record.kind),
    number: escape(record.number),
    year: record.issued.slice(0, 4),
    date: record.issued,
    url: record.url,
    urldate: record.accessed,
    langid: locales[record.locale].englishName.toLowerCase(),
    note: escape(record.note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@techreport{${record.id},`, ...lines, '}', ''].join('\n');
}

function escape(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
