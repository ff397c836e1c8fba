import type { Notice } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type CleanText, lineIndexAt, spanOf, stretchOfLines } from './clean-text.ts';
import type { Item } from './items.ts';
import { readMarker } from './markers.ts';
import { paragraphStartsIn, type Reading } from './reading.ts';
import {
  endOfAnnexList,
  findSigningDate,
  kindOfLine,
  type LineKind,
  listsAnnexes,
} from './line-kinds.ts';

/** What stands after the last numbered item. */
export interface Closing {
  /** The notice, with signatory, date and release note where these stand at the end of the plan. */
  notice: Notice | null;
  claims: Claim[];
}

const SIGNING = {
  signatory: 'signatory',
  date: 'date',
  'release-note': 'releaseNote',
} as const satisfies Partial<Record<Claim['kind'], keyof Notice>>;

// With fewer measures there is nothing to tell what is usual.
const FEWEST_TO_COMPARE = 3;

const UNSIGNED =
  'a signature, date or release note with no notice to belong to: add it to content/plan/plan.yaml, if it belongs there.';
const REASONS: Record<LineKind | 'annex-list', string> = {
  'annex-list': 'a list of annexes, which are not read: nothing to do, unless one holds measures.',
  annex:
    'an annex begins here and is not read: read it as a file of its own if it holds measures, else nothing to do.',
  imprint:
    'a line about force, contact or printing: add it to content/plan/plan.yaml, if it belongs there.',
  'web-page': 'a line of the page on which the document was published: nothing to do.',
  contents: 'a line of a table of contents: nothing to do.',
  letterhead: 'a letterhead: nothing to do.',
  'document-number':
    'a document number after the plan: add it to content/plan/plan.yaml, if it belongs there.',
  date: UNSIGNED,
  'release-note': UNSIGNED,
  text: 'text after the last measure that carries no number: nothing to do, unless it is a measure or belongs to the last one.',
};

/**
 * The index of the first line, from `from` on and before `end`, that closes a plan: a signature
 * with its date, a release note, an annex, words on force or printing. `end` where there is none.
 */
export function findClosing(clean: CleanText, from: number, end: number): number {
  const texts = clean.lines.slice(0, end).map(({ text }) => text);
  for (let at = from; at < end; at += 1) {
    if (kindOfLine(texts[at] ?? '') !== 'text') return at;
    if (findSigningDate(texts, at, end) !== null) return at;
  }
  return end;
}

/**
 * The index of the first line of a closing paragraph that carries no number (各地区要…): one more
 * paragraph after the last measure than any other measure has. `end` where there is none.
 */
export function findClosingParagraph(
  reading: Reading,
  measures: readonly Item[],
  end: number,
): number {
  const last = measures.at(-1);
  if (!last || measures.length < FEWEST_TO_COMPARE) return end;
  const most = Math.max(
    ...measures.slice(0, -1).map((item) => paragraphStartsIn(reading, item).length),
  );
  const from = paragraphStartsIn(reading, last)[most];
  if (from === undefined) return end;
  const { clean } = reading;
  const before = clean.text.slice(last.from, last.from + from).trimEnd();
  const at = lineIndexAt(clean, last.from + from);
  const isNumbered = readMarker(clean.lines[at]?.text ?? '') !== null;
  return isNumbered || !/[。）)]$/u.test(before) ? end : Math.min(at, end);
}

/** Reads the lines from `from` to the end of the text. */
export function readClosing(clean: CleanText, from: number, notice: Notice | null): Closing {
  const texts = clean.lines.map(({ text }) => text);
  const claims: Claim[] = [];
  let signed = notice;
  for (let at = from; at < texts.length;) {
    const line = texts[at] ?? '';
    const kind = kindOfLine(line);
    const date = findSigningDate(texts, at, texts.length);
    const signs =
      date !== null ? 'signatory' : kind === 'date' || kind === 'release-note' ? kind : null;
    const to = endOfRun(texts, at, kind, date);
    const stretch = stretchOfLines(clean, at, to);
    if (signs !== null && signed?.[SIGNING[signs]] === null) {
      signed = { ...signed, [SIGNING[signs]]: spanOf(clean, stretch) };
      claims.push({ kind: signs, ...stretch });
    } else {
      const isList = kind === 'annex' && listsAnnexes(line);
      const reason = signs === null ? REASONS[isList ? 'annex-list' : kind] : UNSIGNED;
      claims.push({ kind: 'other', ...stretch, reason });
    }
    at = to;
  }
  return { notice: signed, claims };
}

function endOfRun(
  texts: readonly string[],
  at: number,
  kind: LineKind,
  date: number | null,
): number {
  if (date !== null) return date;
  if (kind !== 'annex') return at + 1;
  return listsAnnexes(texts[at] ?? '') ? endOfAnnexList(texts, at) : texts.length;
}
