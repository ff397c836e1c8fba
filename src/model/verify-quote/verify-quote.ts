import { choosePlaces, type PlacedMatch, type Stretch } from './choose-places.ts';
import { describePassage } from './describe-passage.ts';
import { joinAlteredStops } from './join-altered-stops.ts';
import { absent, matchExactly, matchNearly, type Match } from './match-stretch.ts';
import { isAbsent, isOnePassage, startsOf, type Relation } from './relation.ts';
import {
  findingVerdicts,
  type Finding,
  type Note,
  type QuoteReport,
  type Verdict,
} from './report.ts';
import { blank, findAsides, type Aside } from './set-aside.ts';
import {
  leastSize,
  splitAtEllipses,
  splitAtQuotationMarks,
  splitSentences,
} from './split-quote.ts';
import type { Stream } from './stream.ts';
import { sizeOf, type Token } from './tokenise.ts';

/** Longer than the whole plan in either language. */
export const longestQuote = 40_000;

/**
 * Compares a quote with the text, in either language. White space, the width of signs and their
 * shape are left out of account; traditional characters count as simplified ones and are told.
 * Labels, citations and addresses beside the words are set aside, unless they name another place
 * than the one where the words stand.
 */
export function verifyQuote(quote: string, stream: Stream): QuoteReport {
  if (quote.length > longestQuote) return report('tooLong');
  const asides = findAsides(quote, stream.asides);
  const compared = compare(quote, blank(quote, asides), stream);
  if (compared.verdict === 'empty' && asides.length > 0) return compare(quote, quote, stream);
  const right = asides.filter((aside) => isTrueOf(aside, compared.findings));
  if (right.length === asides.length) return compared;
  return compare(quote, blank(quote, right), stream);
}

function report(verdict: Verdict, findings: Finding[] = []): QuoteReport {
  return { verdict, findings, limits: [...new Set(findings.flatMap(({ limits }) => limits))] };
}

function isTrueOf({ measure, sentence }: Aside, findings: readonly Finding[]): boolean {
  if (measure === null) return true;
  return findings
    .flatMap(({ places }) => places)
    .some(
      ({ unit }) =>
        (unit.kind === 'sentence' || unit.kind === 'responsible') &&
        unit.number === measure &&
        (sentence === null || unit.sentence === sentence),
    );
}

function compare(quote: string, words: string, stream: Stream): QuoteReport {
  const fragments = splitAtEllipses(words, stream);
  if (fragments.length === 0) return report('empty');
  if (sizeOf(fragments.flat()) < leastSize) return report('tooShort');
  const stretches = fragments.flatMap((fragment, index) =>
    stretchesOf(fragment, stream, index > 0 ? 'ellipsis' : 'nothing'),
  );
  const matches = joinAlteredStops(choosePlaces(stretches, stream), stream);
  const passages = joinPassages(matches, stream);
  const all = new Set(passages.flatMap(({ matches }) => matches.flatMap(({ has }) => [...has])));
  const findings = passages.map(({ matches, note }) =>
    describePassage(matches, { note, has: all, quote, stream }),
  );
  return report(verdictOf(findings), findings);
}

function stretchesOf(fragment: readonly Token[], stream: Stream, follows: Relation): Stretch[] {
  const whole = matchExactly(fragment, stream);
  if (whole.length > 0) return [{ candidates: whole, follows }];
  const stretches: Stretch[] = [];
  for (const sentence of splitSentences(fragment)) {
    const first = stretches.length === 0 ? follows : 'sentence';
    const exact = matchExactly(sentence, stream);
    if (exact.length > 0) stretches.push({ candidates: exact, follows: first });
    else {
      piecesOf(sentence, stream).forEach((candidates, index) => {
        stretches.push({ candidates, follows: index > 0 ? 'within' : first });
      });
    }
  }
  return stretches;
}

/** What a sentence that stands nowhere as it is has of the text; else what stands in quotation marks in it. */
function piecesOf(sentence: readonly Token[], stream: Stream): (readonly Match[])[] {
  const found = matchNearly(sentence, stream);
  if (!found.every(isAbsent)) return found.map((match) => [match]);
  const pieces = splitAtQuotationMarks(sentence).map((piece) => {
    const exact = sizeOf(piece) < leastSize ? [] : matchExactly(piece, stream);
    return exact.length > 0 ? exact : [absent(piece)];
  });
  const areQuoted = pieces.some((candidates) => !candidates.every(isAbsent));
  return areQuoted ? pieces : found.map((match) => [match]);
}

/** Matches that are one passage of the text, perhaps with words left out at ellipses. */
interface Passage {
  matches: PlacedMatch[];
  /** How it comes after the passage before it; null where that is as it should be. */
  note: Note | null;
}

/** A quote in several languages is one passage in each, where both are of the same whole units. */
function joinPassages(matches: readonly PlacedMatch[], stream: Stream): Passage[] {
  const inOrder = join(matches, stream);
  const languageOf = ({ from }: Match) => stream.entryAt(from).locale;
  const languages = new Set(matches.filter((match) => !isAbsent(match)).map(languageOf));
  const ofLanguages = [...languages].map((language) =>
    join(
      matches.filter((match) => languageOf(match) === language),
      stream,
    ),
  );
  const isPaired =
    !matches.some(isAbsent) &&
    ofLanguages.length > 1 &&
    ofLanguages.every((passages) => passages.length === 1) &&
    new Set(ofLanguages.map(([passage]) => unitsOf(passage, stream))).size === 1;
  if (!isPaired) return inOrder;
  return ofLanguages.flat().map(({ matches: own }) => ({ matches: own, note: null }));
}

/** The units of a passage, as one key; of its own where it has not all of them. */
function unitsOf(passage: Passage | undefined, { entries }: Stream): string {
  const { from = 0 } = passage?.matches[0] ?? {};
  const { to = 0 } = passage?.matches.at(-1) ?? {};
  const first = entries.findIndex((entry) => entry.to > from);
  const last = entries.findIndex((entry) => entry.to >= to);
  const [begins, ends] = [entries[first], entries[last]];
  const count = passage?.matches.reduce((sum, { has }) => sum + has.size, 0) ?? 0;
  const isWhole = begins && ends && begins.from === from && ends.to - from - count <= 1;
  const units = entries.length / new Set(entries.map(({ locale }) => locale)).size;
  return isWhole ? `${first % units}-${last % units}` : `${from}-${to}`;
}

function join(matches: readonly PlacedMatch[], stream: Stream): Passage[] {
  const passages: Passage[] = [];
  for (const match of matches) {
    const open = passages.at(-1);
    const last = open?.matches.at(-1);
    if (!open || !last) passages.push({ matches: [match], note: null });
    else if (goesOn(last, match, stream)) open.matches.push(match);
    else passages.push({ matches: [match], note: jumpOf(last, match, stream) });
  }
  return passages;
}

function goesOn(last: PlacedMatch, match: PlacedMatch, stream: Stream): boolean {
  if (isAbsent(last) && isAbsent(match)) return true;
  const start = startsOf(last, match, stream);
  const areWhole = isExact(last) && isExact(match);
  return areWhole && (start === 'later' || (start === 'here' && !last.closedEarly));
}

function isExact(match: Match): boolean {
  return !isAbsent(match) && match.runs.every(({ kind }) => kind === 'same');
}

function jumpOf(last: PlacedMatch, match: PlacedMatch, stream: Stream): Note | null {
  if (isAbsent(last) || isAbsent(match) || startsOf(last, match, stream) !== 'jump') return null;
  if (match.follows === 'within') return 'spliced';
  if (match.follows === 'ellipsis') return 'jumped';
  return isOnePassage(last, match, stream) && match.from > last.to ? 'skipped' : 'moved';
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.every(({ verdict }) => verdict === 'absent')) return 'absent';
  const gravest = findingVerdicts.find((verdict) =>
    findings.some((one) => one.verdict === verdict),
  );
  if (gravest === 'absent' || gravest === 'departs' || !gravest) return 'departs';
  const isPair =
    new Set(findings.map(({ places }) => places[0]?.locale)).size === findings.length &&
    findings.every(({ notes }) => !notes.some((note) => isJump(note)));
  return isPair ? gravest : 'spliced';
}

function isJump(note: Note): boolean {
  return note === 'spliced' || note === 'skipped' || note === 'jumped' || note === 'moved';
}
