import type { SegmentKind } from '../plan.ts';
import {
  endOfAnnexList,
  findSigningDate,
  kindOfLine,
  type LineKind,
  listsAnnexes,
} from './line-kinds.ts';
import { findDocumentStart, findTitleEnd, isWholeTitle } from './titles.ts';

/** Whole lines that are one thing: `first` included, `end` not. `reason` is for `other`. */
export interface LineRun {
  readonly kind: SegmentKind;
  readonly first: number;
  readonly end: number;
  readonly reason?: string;
}

const ISSUES_SOMETHING = /(?:通知|函|通告|公告|批复)$/u;
const MOST_ADDRESSEE_LINES = 8;

const REASONS: Record<Exclude<LineKind, 'text'>, string> = {
  'document-number':
    'a second document number: add it to content/plan/plan.yaml, if it belongs there.',
  date: 'a date that signs nothing: add it to content/plan/plan.yaml, if it belongs there.',
  'release-note': 'a release note that belongs to no notice: nothing to do.',
  annex: 'a line about annexes, which are not read: nothing to do, unless one of them is the plan.',
  contents: 'a line of a table of contents: nothing to do.',
  letterhead: 'a letterhead: nothing to do.',
  'web-page': 'a line of the page on which the document was published: nothing to do.',
  imprint:
    'a line about force, contact or printing: add it to content/plan/plan.yaml, if it belongs there.',
};

const ABOVE =
  'lines above the title, as of the page on which it was published: nothing to do, unless they belong to the title.';

/**
 * Takes the texts of the lines before the first numbered item. Returns what they are, in order
 * and without gaps: a notice, where there is one, then the plan's title and preamble.
 */
export function layOutFront(lines: readonly string[]): LineRun[] {
  const runs: LineRun[] = [];
  const end = lines.length;
  const start = findDocumentStart(lines);
  let at = takeAbove(lines, start, runs);
  at = takeAside(lines, at, runs);
  const titleFrom = at;
  at = findTitleEnd(lines, at, end);
  const title = { first: titleFrom, end: at };
  const aside: LineRun[] = [];
  at = takeAside(lines, at, aside);
  const addressees = { first: at, end: findAddresseesEnd(lines, at) };
  const isNotice =
    has([...runs, ...aside], 'document-number') ||
    addressees.end > at ||
    ISSUES_SOMETHING.test(lines.slice(title.first, title.end).join(''));
  add(runs, isNotice ? 'notice-title' : 'plan-title', title.first, title.end);
  runs.push(...aside);
  add(runs, 'addressees', addressees.first, addressees.end);
  at = addressees.end;

  const bodyEnd = isNotice ? findBodyEnd(lines, at) : end;
  if (bodyEnd < end) {
    add(runs, 'notice-sentence', at, bodyEnd);
    at = takeSignature(lines, bodyEnd, runs);
    const planTitleEnd = findTitleEnd(lines, at, end);
    add(runs, 'plan-title', at, planTitleEnd);
    at = takeAside(lines, planTitleEnd, runs);
  }
  add(runs, 'preamble-sentence', at, end);
  return runs;
}

function add(runs: LineRun[], kind: SegmentKind, first: number, end: number, reason?: string) {
  if (end > first) runs.push({ kind, first, end, ...(reason === undefined ? {} : { reason }) });
}

function has(runs: readonly LineRun[], kind: SegmentKind): boolean {
  return runs.some((run) => run.kind === kind);
}

/** Takes what stands above the document, such as a page's menu; returns the index after it. */
function takeAbove(lines: readonly string[], start: number, runs: LineRun[]): number {
  for (let at = 0; at < start; at += 1) {
    const kind = kindOfLine(lines[at] ?? '');
    if (kind === 'document-number' && !has(runs, kind)) {
      add(runs, kind, at, at + 1);
      continue;
    }
    const reason = kind === 'text' || kind === 'web-page' ? ABOVE : REASONS[kind];
    const last = runs.at(-1);
    if (last?.end === at && last.reason === reason) runs.splice(-1, 1, { ...last, end: at + 1 });
    else add(runs, 'other', at, at + 1, reason);
  }
  return start;
}

/** Takes the document number and lines that are no text; returns the index of the next line of text. */
function takeAside(lines: readonly string[], from: number, runs: LineRun[]): number {
  let at = from;
  while (at < lines.length) {
    const kind = kindOfLine(lines[at] ?? '');
    if (kind === 'text') break;
    if (kind === 'document-number' && !has(runs, kind)) add(runs, kind, at, at + 1);
    else add(runs, 'other', at, at + 1, REASONS[kind]);
    at += 1;
  }
  return at;
}

/** Takes signatory, date, release note and lines about annexes; returns the index after them. */
function takeSignature(lines: readonly string[], from: number, runs: LineRun[]): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const kind = kindOfLine(line);
    const date = findSigningDate(lines, at, lines.length);
    let to = at + 1;
    if (date !== null && !has(runs, 'signatory')) {
      to = date;
      add(runs, 'signatory', at, to);
    } else if ((kind === 'date' || kind === 'release-note') && !has(runs, kind)) {
      add(runs, kind, at, to);
    } else if (kind === 'text') {
      break;
    } else {
      if (kind === 'annex' && listsAnnexes(line)) to = endOfAnnexList(lines, at);
      add(runs, 'other', at, to, REASONS[kind]);
    }
    at = to;
  }
  return at;
}

/** Addressees end in a colon before any sentence ends. */
function findAddresseesEnd(lines: readonly string[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + MOST_ADDRESSEE_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (/[。；]/u.test(line) || kindOfLine(line) !== 'text') return from;
    if (/[：:]$/u.test(line.slice(-1))) return at + 1;
  }
  return from;
}

/** A notice's sentences end where it is signed, dated or marked for release, or a title follows. */
function findBodyEnd(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    if (kindOfLine(lines[at] ?? '') !== 'text') return at;
    const afterSentence = at === from || /[。：:]$/u.test((lines[at - 1] ?? '').slice(-1));
    if (!afterSentence) continue;
    if (findSigningDate(lines, at, lines.length) !== null) return at;
    if (at === from) continue;
    const titleEnd = findTitleEnd(lines, at, lines.length);
    if (titleEnd > at && isWholeTitle(lines, at, titleEnd)) return at;
  }
  return lines.length;
}
