import { officialLocale } from '../../i18n/locales.ts';
import { matchExactly, matchNearly, type Match } from './match-stretch.ts';
import type { WordRun } from './compare-words.ts';
import type { Finding, Note, Place, QuoteReport, TextRun, Verdict } from './report.ts';
import { leastSize, splitAtEllipses, splitSentences } from './split-quote.ts';
import type { Stream } from './stream.ts';
import { sizeOf, type Token } from './tokenise.ts';

/** Longer than the whole plan in either language. */
export const longestQuote = 40_000;

/** A match with how it came to follow the one before it. */
interface PlacedMatch extends Match {
  follows: 'nothing' | 'sentence' | 'ellipsis';
}

/**
 * Compares a quote with the text, in either language. White space, the width of signs and their
 * shape are left out of account; traditional characters count as simplified ones and are told.
 */
export function verifyQuote(quote: string, stream: Stream): QuoteReport {
  if (quote.length > longestQuote) return { verdict: 'tooLong', findings: [] };
  const fragments = splitAtEllipses(quote, stream.traditional);
  if (fragments.length === 0) return { verdict: 'empty', findings: [] };
  if (sizeOf(fragments.flat()) < leastSize) return { verdict: 'tooShort', findings: [] };
  const matches = fragments.flatMap((fragment, index) =>
    matchFragment(fragment, stream).map((match, position): PlacedMatch => {
      const after = index > 0 ? 'ellipsis' : 'nothing';
      return { ...match, follows: position > 0 ? 'sentence' : after };
    }),
  );
  const findings = matches.map((match, index) =>
    describe(match, matches[index - 1], quote, stream),
  );
  return { verdict: verdictOf(findings), findings };
}

function matchFragment(fragment: readonly Token[], stream: Stream): Match[] {
  const whole = matchExactly(fragment, stream, -1);
  if (whole) return [whole];
  let end = -1;
  const matches = splitSentences(fragment).flatMap((sentence) => {
    const exact = matchExactly(sentence, stream, end);
    const found = exact ? [exact] : matchNearly(sentence, stream);
    end = found.at(-1)?.to ?? -1;
    return found;
  });
  return matches.reduce(joinToLast, []);
}

/** Verbatim sentences that follow one another are one stretch, and so are those that are not found. */
function joinToLast(joined: Match[], match: Match): Match[] {
  const last = joined.at(-1);
  const bothAbsent = last?.from === -1 && match.from === -1;
  const goOn =
    last && last.from >= 0 && last.to === match.from && isVerbatim(last) && isVerbatim(match);
  if (!last || last.closedEarly || match.spliced || !(bothAbsent || goOn)) {
    return [...joined, match];
  }
  const runs = [...last.runs, ...match.runs];
  const merged = { ...match, from: last.from, runs, others: Math.min(last.others, match.others) };
  return [...joined.slice(0, -1), { ...merged, spliced: last.spliced }];
}

function isVerbatim({ from, runs }: Match): boolean {
  return from >= 0 && runs.every(({ kind }) => kind === 'same');
}

function describe(
  match: PlacedMatch,
  before: PlacedMatch | undefined,
  quote: string,
  stream: Stream,
): Finding {
  const places = match.from < 0 ? [] : placesOf(match, stream);
  const absentOrNot = match.from < 0 ? 'absent' : 'departs';
  return {
    verdict: isVerbatim(match) ? 'verbatim' : absentOrNot,
    runs: textRuns(match.runs, quote),
    places,
    notes: notesOn(match, before, stream),
  };
}

function placesOf({ from, to }: Match, stream: Stream): Place[] {
  return stream.entries
    .filter((entry) => entry.from < to && entry.to > from)
    .map((entry) => {
      const text = stream.tokens.slice(entry.from, entry.to);
      const words = text.filter(({ isSign }) => !isSign).length;
      const quoted = stream.tokens
        .slice(Math.max(from, entry.from), Math.min(to, entry.to))
        .filter(({ isSign }) => !isSign).length;
      const marker = /^\d+．$/.test(entry.unit.marker) && entry.locale === officialLocale ? 1 : 0;
      return { unit: entry.unit, locale: entry.locale, whole: quoted >= words - marker };
    });
}

function notesOn(match: PlacedMatch, before: PlacedMatch | undefined, stream: Stream): Note[] {
  if (match.from < 0) return [];
  const isTraditional = match.runs.some(({ tokens }) =>
    tokens.some((token) => token.isTraditional),
  );
  const jump = before && before.from >= 0 ? jumpOf(match, before, stream) : null;
  return [
    ...(match.spliced ? ['spliced' as const] : []),
    ...(jump && !match.spliced ? [jump] : []),
    ...(isTraditional ? ['traditional' as const] : []),
    ...(match.closedEarly ? ['closedEarly' as const] : []),
    ...(match.others > 0 ? ['elsewhere' as const] : []),
  ];
}

function jumpOf(match: PlacedMatch, before: PlacedMatch, { entryAt }: Stream): Note | null {
  const [one, two] = [entryAt(before.to - 1), entryAt(match.from)];
  const isSameMeasure = one.unit.number === two.unit.number && one.locale === two.locale;
  const isForward = match.from >= before.to;
  if (match.follows === 'ellipsis') return isSameMeasure && isForward ? null : 'jumped';
  return isSameMeasure && match.from > before.to ? 'skipped' : null;
}

/** Runs of tokens as text: with the white space of the quote, or of the text for what is missing. */
function textRuns(runs: readonly WordRun[], quote: string): TextRun[] {
  let end: number | null = null;
  const texts: TextRun[] = [];
  for (const { kind, tokens } of runs) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) continue;
    const text = kind === 'missing' ? joinTokens(tokens) : quote.slice(end ?? first.from, last.to);
    if (kind !== 'missing') end = last.to;
    const before = texts.at(-1);
    if (before?.kind === kind) before.text += text;
    else texts.push({ kind, text: before ? text : text.trimStart() });
  }
  return texts;
}

function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ raw, isSpaced }) => (isSpaced ? ' ' : '') + raw).join('');
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.every(({ verdict }) => verdict === 'absent')) return 'absent';
  if (findings.some(({ verdict }) => verdict !== 'verbatim')) return 'departs';
  const isSpliced = findings.some(({ notes }) =>
    notes.some((note) => note === 'spliced' || note === 'skipped'),
  );
  return isSpliced ? 'spliced' : 'verbatim';
}
