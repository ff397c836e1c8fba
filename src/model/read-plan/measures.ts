import type { Measure, UnreadLine } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type Stretch, lineNumberAt, spanOf } from './clean-text.ts';
import type { Item } from './items.ts';
import { toChineseNumeral } from '../../i18n/numerals.ts';
import { type Reading, paragraphStartsIn } from './reading.ts';
import { findStatements, type Statement } from './responsibility.ts';
import { readSentences } from './sentences.ts';

/** Where a measure stands: its place in the whole, and the ordinals of its part and section. */
export interface Place {
  readonly ordinal: number;
  readonly part: number | null;
  readonly section: number | null;
}

/** A measure, the claims on the text that it makes, and what in it could not be read. */
export interface ReadMeasure {
  measure: Measure;
  claims: Claim[];
  remarks: UnreadLine[];
}

const LONGEST_LEAD_LINE = 40;

/**
 * Reads one measure. The last statement of responsibility that closes a sentence or paragraph is
 * its responsibility and its end. Earlier ones stay in the sentences where they stand and are told;
 * text after the last one is told too.
 */
export function readMeasure(reading: Reading, item: Item, place: Place): ReadMeasure {
  const { clean } = reading;
  const { number, text: marker } = item.marker;
  const body = { from: item.from + item.marker.length, to: item.to };
  const text = clean.text.slice(body.from, body.to);
  const starts = paragraphStartsIn(reading, body);
  const startSet = new Set(starts);
  const statements = findStatements(text, starts);
  const last = statements.findLast((statement) => closesMeasure(text, statement, startSet));
  const bodyEnd = body.from + (last?.from ?? text.length);
  const end = body.from + (last?.to ?? text.length);
  const prose = { from: body.from, to: bodyEnd };
  const read = readSentences(
    clean,
    prose,
    'measure-sentence',
    body.from + leadLineEnd(reading, text.slice(0, last?.from), starts),
  );
  const claims: Claim[] = [
    { kind: 'measure-marker', from: item.from, to: body.from },
    ...read.claims,
    ...(last ? [{ kind: 'responsibility' as const, from: bodyEnd, to: end }] : []),
    { kind: 'other', from: end, to: body.to, reason: afterResponsibility(marker) },
  ];
  const remarkAt = (offset: number, reason: string) => ({
    line: lineNumberAt(clean, body.from + offset),
    reason,
  });
  const remarks = [
    ...statements.flatMap((statement) =>
      remarksOn(statement, statement === last, marker).map((reason) =>
        remarkAt(statement.from, reason),
      ),
    ),
    ...findHiddenMarkers(item, text).map((offset) => remarkAt(offset, holdsNextNumber(marker))),
    ...(read.sentences.length === 0 ? [remarkAt(-item.marker.length, hasNoText(marker))] : []),
  ];
  return {
    measure: {
      number,
      ordinal: place.ordinal,
      marker,
      part: place.part,
      section: place.section,
      sentences: read.sentences,
      responsibility: last
        ? {
            lead: last.lead,
            support: last.support,
            ...spanOf(clean, { from: bodyEnd, to: end }),
          }
        : null,
      text: spanOf(clean, { from: body.from, to: end }).text,
      lines: spanOf(clean, { from: item.from, to: end }).lines,
    },
    claims,
    remarks,
  };
}

function closesMeasure(text: string, { from, to }: Stretch, starts: ReadonlySet<number>): boolean {
  const after = text.slice(to, to + 8).trim();
  if (after === '' || text.charAt(to - 1) === '。' || starts.has(to)) return true;
  return /[。；]\s*$/u.test(text.slice(Math.max(0, from - 4), from));
}

/** A heading on a line of its own before the text: short, and without marks of a sentence. */
function leadLineEnd({ hardWrapped }: Reading, text: string, starts: readonly number[]): number {
  const end = starts[1];
  if (end === undefined || end >= text.length || end > LONGEST_LEAD_LINE) return 0;
  const line = text.slice(0, end);
  if (/[，。；：、,;:]/u.test(line)) return 0;
  return hardWrapped && /[）)〕】》”]$/u.test(line) ? 0 : end;
}

function remarksOn(statement: Statement, isLast: boolean, marker: string): string[] {
  if (isLast) {
    return statement.remarks.map((remark) => `responsibility of measure ${marker}: ${remark}`);
  }
  const names = [...statement.lead, ...statement.support].map(({ name }) => name).join('、');
  return [
    `measure ${marker} says more than once who is responsible: only the last statement was read, this one (${names}) stays in the text; split the measure or add these bodies by hand.`,
  ];
}

function afterResponsibility(marker: string): string {
  return `text after the responsible bodies of measure ${marker} that carries no number: number it if it is a measure, or move it before the bracket.`;
}

function holdsNextNumber(marker: string): string {
  return `measure ${marker} seems to hold the next number in mid-line: begin every measure on a line of its own.`;
}

function hasNoText(marker: string): string {
  return `measure ${marker} has no text: compare with the printed text and restore it.`;
}

/** Offsets at which the number that comes next stands after the end of a sentence, but in mid-line. */
function findHiddenMarkers({ marker }: Item, text: string): number[] {
  const next = marker.number + 1;
  const han = next < 1000 ? toChineseNumeral(next) : '';
  const printed: Partial<Record<typeof marker.form, string[]>> = {
    arabic: ['．', '.', '、'].map((mark) => `${next}${mark}`),
    'bracketed-han': [`（${han}）`, `(${han})`],
    article: [`第${han}条`],
  };
  return (printed[marker.form] ?? [])
    .flatMap((number) => ['。', '）', ')', '〕'].map((before) => text.indexOf(before + number)))
    .filter((offset) => offset !== -1)
    .map((offset) => offset + 1)
    .slice(0, 1);
}
