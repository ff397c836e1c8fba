import type { SegmentKind } from '../plan.ts';
import { findSigningDate, kindOfLine } from './line-kinds.ts';
import { findTitleEnd, isWholeTitle } from './titles.ts';

/** Whole lines that are one thing: `first` included, `end` not. */
export interface LineRun {
  readonly kind: SegmentKind;
  readonly first: number;
  readonly end: number;
  readonly reason?: string;
}

const ISSUES_SOMETHING = /(?:通知|函|通告|公告|批复)$/u;
const MOST_ADDRESSEE_LINES = 8;

const REASONS = {
  annex:
    'a line about annexes: the annexes are not read; nothing to do unless one is the plan itself',
  date: 'a date or number that belongs to no notice: add it to the facts about the plan by hand',
  closing: 'a line about the printing or publication of the document: nothing to do',
} as const;

/**
 * Takes the texts of the lines before the first numbered item. Returns what they are, in order,
 * without gaps: a notice, where there is one, then the plan's title and preamble.
 */
export function layOutFront(lines: readonly string[]): LineRun[] {
  const end = lines.length;
  const runs: LineRun[] = [];
  let at = 0;
  const take = (kind: SegmentKind, to: number, reason?: string) => {
    if (to > at)
      runs.push({ kind, first: at, end: to, ...(reason === undefined ? {} : { reason }) });
    at = Math.max(at, to);
  };
  const takeLabels = () => {
    while (at < end) {
      const kind = kindOfLine(lines[at] ?? '');
      if (kind === 'document-number' && !has(runs, kind)) take(kind, at + 1);
      else if (kind === 'text') return;
      else take('other', at + 1, REASONS[kind === 'annex' || kind === 'closing' ? kind : 'date']);
    }
  };

  takeLabels();
  const title = { first: at, end: findTitleEnd(lines, at, end) };
  at = title.end;
  const labelsFrom = runs.length;
  takeLabels();
  const addresseesEnd = findAddresseesEnd(lines, at);
  const titleText = lines.slice(title.first, title.end).join('');
  const isNotice =
    has(runs, 'document-number') || addresseesEnd > at || ISSUES_SOMETHING.test(titleText);
  runs.splice(labelsFrom, 0, ...titleRun(title, isNotice ? 'notice-title' : 'plan-title'));
  take('addressees', addresseesEnd);
  if (!isNotice) {
    take('preamble-sentence', end);
    return runs;
  }

  const bodyEnd = findBodyEnd(lines, at);
  if (bodyEnd === end) {
    take('preamble-sentence', end);
    return runs;
  }
  take('notice-sentence', bodyEnd);
  takeSignature();
  take('plan-title', findTitleEnd(lines, at, end));
  takeLabels();
  take('preamble-sentence', end);
  return runs;

  function takeSignature(): void {
    while (at < end) {
      const kind = kindOfLine(lines[at] ?? '');
      const date = findSigningDate(lines, at, end);
      if (date !== null && !has(runs, 'signatory')) take('signatory', date);
      else if (kind === 'date' && !has(runs, 'date')) take('date', at + 1);
      else if (kind === 'release-note' && !has(runs, 'release-note')) take('release-note', at + 1);
      else if (kind === 'annex') take('other', endOfAnnexList(lines, at), REASONS.annex);
      else if (kind === 'text') return;
      else take('other', at + 1, kind === 'closing' ? REASONS.closing : REASONS.date);
    }
  }
}

function titleRun(title: { first: number; end: number }, kind: SegmentKind): LineRun[] {
  return title.end > title.first ? [{ kind, ...title }] : [];
}

function has(runs: readonly LineRun[], kind: SegmentKind): boolean {
  return runs.some((run) => run.kind === kind);
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

/** The sentences of a notice end where it is signed, dated or marked for release, or a title follows. */
function findBodyEnd(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const afterSentence = at === from || /[。：:]$/u.test((lines[at - 1] ?? '').slice(-1));
    if (!afterSentence) continue;
    if (kindOfLine(lines[at] ?? '') !== 'text') return at;
    if (findSigningDate(lines, at, lines.length) !== null) return at;
    const titleEnd = findTitleEnd(lines, at, lines.length);
    if (titleEnd > at && isWholeTitle(lines, at, titleEnd)) return at;
  }
  return lines.length;
}

function endOfAnnexList(lines: readonly string[], from: number): number {
  let at = from + 1;
  if (!/[:：]/u.test(lines[from] ?? '')) return at;
  while (at < lines.length && /^[0-9０-９]{1,2} ?[．.、]/u.test(lines[at] ?? '')) at += 1;
  return at;
}
