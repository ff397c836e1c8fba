import type { BodyMention, LineRange, Measure, UnreadLine } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type CleanText, type Stretch, lineNumberAt, spanOf } from './clean-text.ts';
import type { Item } from './items.ts';
import { toChineseNumeral } from '../../i18n/numerals.ts';
import { type Reading, paragraphStartsIn } from './reading.ts';
import { findStatements } from './responsibility.ts';
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
  /** Whether it says that the first body named leads, here and in all measures that follow. */
  saysFirstLeads: boolean;
}

const LONGEST_LEAD_LINE = 40;
const LONGEST_HEADING = 60;

/**
 * Reads one measure. The statement of responsibility that stands last is its end. Earlier ones, and
 * one after which the text goes on, stay in the sentences where they stand; the bodies of all are its
 * bodies. Paragraphs after the end are told.
 */
export function readMeasure(
  reading: Reading,
  item: Item,
  place: Place,
  firstLeads: boolean,
): ReadMeasure {
  const { clean } = reading;
  const { number, text: marker } = item.marker;
  const body = { from: item.from + item.marker.length, to: item.to };
  const text = clean.text.slice(body.from, body.to);
  const starts = paragraphStartsIn(reading, body);
  const startSet = new Set(starts);
  const { statements, doubtful } = findStatements(text, starts, firstLeads);
  const last = findClosingStatement(text, statements, startSet);
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
  const remarkAt = (offset: number, reason: string): UnreadLine => ({
    line: lineNumberAt(clean, body.from + offset),
    reason,
  });
  const onBodies = (offset: number, reason: string): UnreadLine => ({
    ...remarkAt(offset, reason),
    mend: 'bodies',
  });
  const remarks = [
    ...statements.flatMap((statement) =>
      statement.remarks.map((remark) =>
        onBodies(statement.from, `responsibility of measure ${marker}: ${remark}`),
      ),
    ),
    ...doubtful.map(({ from, to: until }) =>
      onBodies(from, mayNameBodies(marker, text.slice(from, until))),
    ),
    ...findHiddenMarkers(item, text).map((offset) => remarkAt(offset, holdsNextNumber(marker))),
    ...(!last && breaksOff(text)
      ? [remarkAt(text.trimEnd().length - 1, endsInMidSentence(marker))]
      : []),
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
      responsibility: statements[0]
        ? {
            lead: together(statements.map(({ lead }) => lead)),
            support: together(statements.map(({ support }) => support)),
            ...(last
              ? spanOf(clean, { from: bodyEnd, to: end })
              : { text: '', lines: linesOf(clean, body.from, statements) }),
          }
        : null,
      text: spanOf(clean, { from: body.from, to: end }).text,
      lines: spanOf(clean, { from: item.from, to: end }).lines,
    },
    claims,
    remarks,
    saysFirstLeads: statements.some((statement) => statement.firstLeads === 'from-here'),
  };
}

/** The bodies of several statements, each once, in the text's order. */
function together(lists: readonly BodyMention[][]): BodyMention[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ kind, name }) => {
    const isNew = lists.length === 1 || kind === 'open' || !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function linesOf(clean: CleanText, from: number, statements: readonly Stretch[]): LineRange {
  const [first, last] = [statements[0], statements.at(-1)];
  return [
    lineNumberAt(clean, from + (first?.from ?? 0)),
    lineNumberAt(clean, from + (last?.to ?? 1) - 1),
  ];
}

/**
 * The statement that ends a measure. None where the text goes on after the last: in the same
 * paragraph, or below a heading that names the bodies.
 */
function findClosingStatement<T extends Stretch>(
  text: string,
  statements: readonly T[],
  starts: ReadonlySet<number>,
): T | undefined {
  const last = statements.at(-1);
  if (!last || text.slice(last.to).trim() === '') return last;
  const before = text.slice(0, last.from);
  const isHeading = before.length <= LONGEST_HEADING && !/[。；;]/u.test(before);
  return starts.has(last.to) && !isHeading ? last : undefined;
}

/** A heading on a line of its own before the text: short, and without marks of a sentence. */
function leadLineEnd({ hardWrapped }: Reading, text: string, starts: readonly number[]): number {
  const end = starts[1];
  if (end === undefined || end >= text.length || end > LONGEST_LEAD_LINE) return 0;
  const line = text.slice(0, end);
  if (/[，。；：、,;:]/u.test(line)) return 0;
  return hardWrapped && /[）)〕】》”]$/u.test(line) ? 0 : end;
}

function mayNameBodies(marker: string, words: string): string {
  const quote = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return `measure ${marker} holds 「${quote}」, which may say who is responsible and was not read so: if it does, correct the bodies of this measure.`;
}

function afterResponsibility(marker: string): string {
  return `text after the responsible bodies of measure ${marker} that carries no number: nothing to do, unless it is a measure or belongs to this one.`;
}

/** Text with whole sentences that ends without one, or any text that ends where none can. */
function breaksOff(text: string): boolean {
  if (/[，、,]$/u.test(text.trimEnd())) return true;
  return text.includes('。') && !/[。；;：:！!？?）)】〕”"』」]$/u.test(text.trimEnd());
}

function endsInMidSentence(marker: string): string {
  return `measure ${marker} breaks off in the middle of a sentence: compare with the printed text, and give this program a whole copy.`;
}

function holdsNextNumber(marker: string): string {
  return `measure ${marker} seems to hold the next number in mid-line: compare with the printed text, and give this program a copy in which every measure begins a line.`;
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
