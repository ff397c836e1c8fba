// Shipped to browsers. A query in, the entries that answer it out: numbers, corrections and all.
import type { Token } from '../../../model/search-words/tokens.ts';
import type { SearchIndex } from './search-index.ts';
import { names, placeAhead } from './elsewhere.ts';
import { mendParticles } from './particles.ts';
import type { NumberAsked } from './numbers.ts';
import { contentOf, queryTerms, type QueryTerm } from './query.ts';
import { isSure, rank, type Match } from './score.ts';
import { measuresThatSay } from './verbatim.ts';
import type { Tools } from './tools.ts';

export interface FindOptions {
  /** Search for what was typed, whatever seems to be wrong with it. */
  literal?: boolean | undefined;
  /** Leave aside what is loaded after the first search: the answer is the same whether it is there or not. */
  earlyOnly?: boolean;
  /** What reads numbers and mends queries, as far as it has been loaded. */
  tools?: Tools;
}

export interface Found {
  /** Best first; none where nothing answers the query. */
  matches: Match[];
  /** What was searched for instead of what was typed, if anything was. */
  corrected: string | null;
  /** What was looked for. */
  terms: readonly QueryTerm[];
  /** Whether some measure says the query as it stands. */
  verbatim: boolean;
}

/** How much better a mended query must be answered than one that has an answer as it was typed. */
const gainOfMending = 0.25;

/** The share of a mended query that must be answered: what remains unknown makes all of it doubtful. */
const leastMended = 0.6;

/** From which on the best match of a query stays where it is: much of it held, and in one place. */
const settled = { share: 0.75, closeness: 0.3 };

/** The share of the best answer below which others are not worth showing. */
const worthShowing = 0.4;

/** Whether a match answers so much of a query that nothing else can come before it. */
export function isSettled(match: Match | undefined): boolean {
  if (!match) return false;
  return match.named >= settled.share && match.closeness >= settled.closeness;
}

/**
 * Of measures, bodies, topics and industries, which come before terms, documents and questions where
 * they settle a query, except before the best of all if it is called just that.
 */
function isOfPlan(index: SearchIndex): (match: Match) => boolean {
  return ({ entry }) =>
    !['term', 'instrument', 'question'].includes(index.entries[entry]?.kind ?? '');
}

/** From which closeness on a match is called what was asked for and nothing more, but for rounding. */
const namesake = 0.999;

function planFirst(index: SearchIndex, matches: readonly Match[]): Match[] {
  const [best] = matches;
  const ofPlan = isOfPlan(index);
  const isFirst = (match: Match) =>
    ofPlan(match) || (match === best && match.closeness >= namesake);
  return [...matches.filter(isFirst), ...matches.filter((match) => !isFirst(match))];
}

interface Attempt {
  matches: Match[];
  terms: QueryTerm[];
  text: string;
}

function attempt(
  index: SearchIndex,
  tokens: readonly Token[],
  { unfinished, earlyOnly }: { unfinished: boolean; earlyOnly: boolean },
): Attempt {
  const terms = queryTerms(tokens, !unfinished);
  const matches = terms.length > 0 ? rank(index, terms, earlyOnly) : [];
  return { matches, terms, text: tokens.map(({ text }) => text).join(' ') };
}

function isBetter(mended: Attempt, typed: Attempt): boolean {
  const [best] = typed.matches;
  const least = best && isSure(best) ? best.share + gainOfMending : leastMended;
  return (mended.matches[0]?.share ?? 0) > Math.max(least, leastMended);
}

/**
 * The measures that a number may mean: the one that bears it; where the plan numbers anew in each
 * part, the one that 2-3 names, or all that print 3.
 */
function measuresNumbered(index: SearchIndex, { number, address }: NumberAsked): number[] {
  const found = [address ?? '', String(number)].flatMap((key) => index.find('measure', key) ?? []);
  if (found.length > 0) return found.slice(0, 1);
  return [...index.entries.keys()].filter((entry) => {
    const { kind, key } = index.entries[entry] ?? {};
    return kind === 'measure' && key?.endsWith(`-${number}`);
  });
}

/** A measure that was asked for by its number. */
function pinOf(entry: number): Match {
  const whole = { share: 1, named: 1, closeness: 1, score: Infinity };
  return { entry, unit: -1, field: 'title', held: 1, ...whole };
}

/** Matches, and after them the measures that say the query as it stands and are not among them. */
function withVerbatim(
  { matches: ranked }: Attempt,
  matches: readonly Match[],
  saying: ReadonlyMap<number, number>,
): Match[] {
  const known = new Set(matches.map(({ entry }) => entry));
  const rank = new Map(ranked.map((match, at) => [match.entry, { match, at }]));
  const missing = [...saying].filter(([entry]) => !known.has(entry));
  const placeOf = ([entry]: readonly [number, number]) => rank.get(entry)?.at ?? ranked.length;
  return [
    ...matches,
    ...missing
      .sort((a, b) => placeOf(a) - placeOf(b) || a[0] - b[0])
      .map(([entry, unit]): Match => {
        const least = { score: 0, share: 0, named: 0, held: 0, closeness: 0 };
        return { ...least, ...rank.get(entry)?.match, entry, unit, field: 'text' };
      }),
  ];
}

/** Years and sums that the site has nowhere say nothing of what is asked for, if anything else does. */
function withoutUnknownNumbers(index: SearchIndex, content: readonly Token[]): readonly Token[] {
  const known = content.filter(({ text }) => !/^\d{3,}$/.test(text) || index.has(text));
  return known.length > 0 ? known : content;
}

/** The entries that answer a query, as far as the index knows. */
export function find(index: SearchIndex, query: string, options: FindOptions = {}): Found {
  const {
    literal = false,
    earlyOnly = false,
    tools: { numbers, spelling, repairs } = {},
  } = options;
  const simplified = repairs?.simplify(index, query) ?? query;
  const saying = measuresThatSay(index, simplified, earlyOnly);
  // What the plan says as it was typed needs no mending.
  const isRight = literal || saying.size > 0;
  const written = isRight ? simplified : mendParticles(index, simplified);
  const asked = numbers?.numberAsked(written);
  const pinned = asked ? measuresNumbered(index, asked) : [];
  const rest = asked?.named ? (numbers?.withoutNumber(written) ?? '') : written;
  const content = withoutUnknownNumbers(index, contentOf(rest, index.ignored));
  const tokens = spelling?.fitCompounds(index, content) ?? content;
  const unfinished = /[a-z]$/i.test(rest);
  const setting = { unfinished, earlyOnly };
  const typed = attempt(index, tokens, setting);
  const mended = [
    ...(spelling ? [spelling.correctWords(index, tokens, unfinished)] : []),
    ...(repairs?.mend(index, tokens) ?? []),
  ];
  const candidates = isRight ? [] : mended.map((one) => attempt(index, one, setting));
  const best = candidates.reduce((one, other) => (isBetter(other, one) ? other : one), typed);
  const mendedText = written === simplified ? null : written;
  const corrected = best === typed ? mendedText : best.text;
  const elsewhere = literal ? undefined : placeAhead(index, simplified);
  const sure = best.matches.filter(
    (match) => isSure(match) && (!elsewhere || names(index, match.entry, elsewhere)),
  );
  const least = (sure[0]?.share ?? 0) * worthShowing;
  const worthy = sure.filter(({ share, entry }) => share >= least && !pinned.includes(entry));
  const sorted = isSettled(worthy.find(isOfPlan(index))) ? planFirst(index, worthy) : worthy;
  const matches = withVerbatim(best, [...pinned.map(pinOf), ...sorted], saying);
  return {
    matches,
    corrected: sorted.length > 0 ? corrected : null,
    terms: best.terms,
    verbatim: saying.size > 0,
  };
}
