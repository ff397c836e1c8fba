import { locales } from '../../i18n/locales.ts';
import type { CitationRecord } from './record.ts';

/**
 * RIS. A comma splits an author into surname and given name; a body has none, and ends in a comma that
 * says so. The publisher is the site of the copy: styles print a body that publishes itself twice. The title
 * in the other language stands in the note: readers take `TT` for the title itself.
 */
export function toRis(record: CitationRecord): string {
  const slashed = (day: string) => day.replaceAll('-', '/');
  const fields: [tag: string, value: string][] = [
    ['TY', 'RPRT'],
    ['ID', record.id],
    ['AU', `${record.author.replaceAll(',', '')},`],
    ['TI', record.title],
    ['PB', record.site],
    ['SN', record.number],
    ['M3', record.kind],
    ['PY', record.issued.slice(0, 4)],
    ['DA', slashed(record.issued)],
    ['LA', locales[record.locale].tag],
    ['UR', record.url],
    ['N1', record.note],
    ['ER', ''],
  ];
  return fields
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
