import type { PlacedMatch } from './choose-places.ts';
import type { WordRun } from './compare-words.ts';
import { leftOut } from './left-out.ts';
import { isAbsent } from './relation.ts';
import type { Finding, FindingVerdict, Note, Place, TextRun } from './report.ts';
import type { Stream } from './stream.ts';
import type { Token } from './tokenise.ts';

/** What a passage is described in. */
interface Setting {
  /** How it comes after the passage before it. */
  note: Note | null;
  /** The tokens of the text that the whole quote has. */
  has: ReadonlySet<number>;
  quote: string;
  stream: Stream;
}

/** Says of matches that are one passage what of it they have, where it stands, and what they leave out. */
export function describePassage(matches: readonly PlacedMatch[], setting: Setting): Finding {
  const { note, has, quote, stream } = setting;
  const words = matches.flatMap(({ runs }) => runs);
  const [first, last] = [matches[0], matches.at(-1)];
  if (!first || !last || isAbsent(first)) {
    return {
      verdict: 'absent',
      runs: joinAlike(textRuns(words, quote)),
      places: [],
      notes: [],
      limits: [],
    };
  }
  const places = placesOf(matches, stream);
  const { limits, limiting } = leftOut(matches, has, stream);
  const omitted = (from: number, to: number) => omittedRuns(from, to, limiting, stream);
  const begins = stream.entryAt(first.from).from;
  const ends = stream.entryAt(last.to - 1).to;
  const runs = matches.flatMap((match, index) => [
    ...omitted(matches[index - 1]?.to ?? begins, match.from),
    ...textRuns(match.runs, quote),
  ]);
  return {
    verdict: verdictOf(matches, { places, limits }),
    runs: joinAlike([...runs, ...(hasWords(last.to, ends, stream) ? omitted(last.to, ends) : [])]),
    places,
    notes: notesOn(matches, note),
    limits,
  };
}

function verdictOf(
  matches: readonly PlacedMatch[],
  { places, limits }: Pick<Finding, 'places' | 'limits'>,
): FindingVerdict {
  const departs = matches.some(({ runs }) => runs.some(({ kind }) => kind !== 'same'));
  if (departs) return 'departs';
  if (limits.length > 0) return 'limited';
  const isContinuous = matches.every(({ from }, index) => {
    const before = matches[index - 1];
    return !before || before.to === from;
  });
  if (!isContinuous || matches.some(({ closedEarly }) => closedEarly)) return 'shortened';
  if (matches.some((match) => match.otherCase)) return 'capital';
  return places.every(({ whole }) => whole) ? 'verbatim' : 'part';
}

function hasWords(from: number, to: number, { tokens }: Stream): boolean {
  return tokens.slice(from, to).some(({ isSign }) => !isSign);
}

function placesOf(matches: readonly PlacedMatch[], { entries, tokens }: Stream): Place[] {
  const isIn = (from: number, to: number) =>
    matches.some((match) => match.from < to && match.to > from);
  const isShown = (at: number) => isIn(at, at + 1);
  return entries
    .filter((entry) => isIn(entry.from, entry.to))
    .map(({ unit, locale, from, to }) => ({
      unit,
      locale,
      whole: tokens.slice(from, to).every(({ isSign }, index) => isSign || isShown(from + index)),
    }));
}

function notesOn(matches: readonly PlacedMatch[], note: Note | null): Note[] {
  const isTraditional = matches.some(({ runs }) =>
    runs.some(({ tokens }) => tokens.some((token) => token.isTraditional)),
  );
  return [
    ...(note ? [note] : []),
    ...(isTraditional ? ['traditional' as const] : []),
    ...(matches.some(({ otherCase }) => otherCase) ? ['capital' as const] : []),
    ...(matches.some(({ closedEarly }) => closedEarly) ? ['closedEarly' as const] : []),
    ...(matches.every(({ others }) => others > 0) ? ['elsewhere' as const] : []),
  ];
}

/** Words of the text that are not quoted, those that limit what it says apart. */
function omittedRuns(
  from: number,
  to: number,
  limiting: ReadonlySet<number>,
  { tokens }: Stream,
): TextRun[] {
  const runs = tokens.slice(from, to).map((token, index): TextRun => ({
    kind: limiting.has(from + index) ? 'limit' : 'omitted',
    text: joinTokens([token]),
  }));
  const isBeforeWords = from < to && tokens[to]?.isSpaced;
  return isBeforeWords ? [...runs, { kind: 'omitted', text: ' ' }] : runs;
}

function joinAlike(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before?.kind === run.kind) before.text += run.text;
    else joined.push({ ...run, text: before ? run.text : run.text.trimStart() });
  }
  return joined;
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
    texts.push({ kind, text });
  }
  return texts;
}

function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ raw, isSpaced }) => (isSpaced ? ' ' : '') + raw).join('');
}
