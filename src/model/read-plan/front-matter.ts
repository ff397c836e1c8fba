import type { Notice, SegmentKind, Sentence, TextSpan } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type CleanText, spanOf, stretchOfLines } from './clean-text.ts';
import { type LineRun, layOutFront } from './front-layout.ts';
import { readSentences } from './sentences.ts';

/** What stands before the first numbered item. */
export interface FrontMatter {
  notice: Notice | null;
  title: TextSpan | null;
  preamble: Sentence[];
  claims: Claim[];
}

const NOTICE_KINDS: ReadonlySet<SegmentKind> = new Set([
  'notice-title',
  'document-number',
  'addressees',
  'notice-sentence',
  'signatory',
  'date',
  'release-note',
]);

/**
 * Reads the lines before the first numbered item, of which there are `end`. Where a document is
 * addressed and goes straight on to its measures, its title stands in the notice, the plan has no
 * title of its own, and its sentences are the preamble.
 */
export function readFrontMatter(clean: CleanText, end: number): FrontMatter {
  const runs = layOutFront(clean.lines.slice(0, end).map(({ text }) => text));
  const span = (kind: SegmentKind): TextSpan | null => {
    const run = runs.find((candidate) => candidate.kind === kind);
    return run ? spanOf(clean, stretchOfLines(clean, run.first, run.end)) : null;
  };
  const sentencesOf = (kind: SegmentKind) => {
    const run = runs.find((candidate) => candidate.kind === kind);
    return run
      ? readSentences(clean, stretchOfLines(clean, run.first, run.end), kind)
      : { sentences: [], claims: [] };
  };
  const noticeSentences = sentencesOf('notice-sentence');
  const preamble = sentencesOf('preamble-sentence');
  const whole = runs
    .filter(({ kind }) => kind !== 'notice-sentence' && kind !== 'preamble-sentence')
    .map(({ kind, first, end: to, reason }) => ({
      kind,
      ...stretchOfLines(clean, first, to),
      ...(reason === undefined ? {} : { reason }),
    }));
  const title = span('notice-title');
  return {
    notice: title && {
      title,
      documentNumber: span('document-number'),
      addressees: span('addressees'),
      sentences: noticeSentences.sentences,
      signatory: span('signatory'),
      date: span('date'),
      releaseNote: span('release-note'),
      lines: noticeLines(clean, runs),
    },
    title: span('plan-title'),
    preamble: preamble.sentences,
    claims: [...whole, ...noticeSentences.claims, ...preamble.claims],
  };
}

function noticeLines(clean: CleanText, runs: readonly LineRun[]): readonly [number, number] {
  const own = runs.filter(({ kind }) => NOTICE_KINDS.has(kind));
  const lineAt = (index: number) => clean.lines[index]?.line ?? 1;
  return [lineAt(own[0]?.first ?? 0), lineAt((own.at(-1)?.end ?? 1) - 1)];
}
