import { locales } from '../../i18n/locales.ts';
import type { CitationRecord } from './record.ts';

/**
 * BibTeX, read by biblatex too. Braces within braces keep the one corporate author whole and the
 * capitals of the title as they are. The title in the other language stands in the note: readers add
 * `titleaddon` to the title itself.
 */
export function toBibtex(record: CitationRecord): string {
  const language = locales[record.locale].englishName.toLowerCase();
  const fields = {
    author: `{${escape(record.author)}}`,
    title: `{${escape(record.title)}}`,
    institution: `{${escape(record.site || record.author)}}`,
    type: escape(record.kind),
    number: escape(record.number),
    year: record.issued.slice(0, 4),
    date: record.issued,
    url: record.url,
    language,
    langid: language,
    note: escape(record.note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@techreport{${record.id},`, ...lines, '}', ''].join('\n');
}

function escape(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
