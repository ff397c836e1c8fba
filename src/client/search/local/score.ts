// Shipped to browsers. How well entries answer the terms of a query.
import type { HitKind } from '../../../model/search-filters.ts';
import { stem } from '../../../model/search-words/stem.ts';
import type { Field, SearchIndex } from './search-index.ts';
import type { QueryTerm } from './query.ts';
import { weighTerms } from './weigh.ts';

/** An entry that answers a query. */
export interface Match {
  entry: number;
  score: number;
  /** The share of the query that the entry holds, by the weight of its terms: 0 to 1. */
  share: number;
  /** The same in what the entry is called, leaving aside what it says. */
  named: number;
  /** How many terms of the query the entry holds. */
  held: number;
  /** How close the unit that answers best is to the query: 1 where they are the same. */
  closeness: number;
  /** The unit that answers best, and what it is of the entry. */
  unit: number;
  field: Field;
}

/** How much a match in a field counts. */
const weights: Record<Field, number> = {
  title: 1,
  name: 1,
  alias: 0.95,
  question: 0.7,
  text: 0.58,
};

/** How much an entry counts by its kind: what a measure also answers, the measure answers best. */
const kindWeights: Record<HitKind, number> = {
  measure: 1,
  agency: 1.01,
  topic: 0.98,
  industry: 0.9,
  question: 0.9,
  term: 0.65,
  instrument: 0.82,
  page: 0.85,
};

/** How much a word counts that only begins as the query’s last one, which is a word itself or not. */
const begunWeight = { word: 0.6, beginning: 0.85 };

/** The share of a query that must be held to answer it: by one term of it, by two, by several, by many. */
const enough = { byOne: 0.55, byTwo: 0.37, bySeveral: 0.32, byMany: 0.22, many: 5, inText: 0.55 };

/** Whether a match is an answer rather than an accident. */
export function isSure({ share, held, field }: Match): boolean {
  if (held >= enough.many) return share >= enough.byMany;
  if (field === 'text') return share >= enough.inText;
  if (held > 2) return share >= enough.bySeveral;
  return share >= (held === 2 ? enough.byTwo : enough.byOne);
}

interface Variant {
  term: string;
  quality: number;
}

function variantsOf(index: SearchIndex, { term, unfinished }: QueryTerm): Variant[] {
  if (!unfinished) return [{ term, quality: 1 }];
  const exact = stem(term);
  const begun = new Set<string>();
  for (const [word, { stem: root }] of index.words) if (word.startsWith(term)) begun.add(root);
  begun.delete(exact);
  const quality = index.has(exact) ? begunWeight.word : begunWeight.beginning;
  return [{ term: exact, quality: 1 }, ...[...begun].map((word) => ({ term: word, quality }))];
}

/** How well each unit holds a term, where it does. */
function unitsWith(
  index: SearchIndex,
  term: QueryTerm,
  isAsked: (unit: number) => boolean,
): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term: variant, quality } of variantsOf(index, term)) {
    for (const unit of index.postings.get(variant) ?? []) {
      if ((best.get(unit) ?? 0) < quality && isAsked(unit)) best.set(unit, quality);
    }
  }
  return best;
}

/** How many entries hold a term. */
export function entriesWith(index: SearchIndex, term: string): number {
  const loaded = new Set((index.postings.get(term) ?? []).map((unit) => index.units[unit]?.entry));
  return Math.max(loaded.size, index.counts.get(term) ?? 0);
}

interface Tally {
  unit: number;
  /** How close the best unit is to the query, and the rest of them together. */
  closest: number;
  others: number;
  /** How well the entry holds each term, at its best. */
  held: Map<number, number>;
  named: Map<number, number>;
}

function emptyTally(unit: number): Tally {
  return { unit, closest: 0, others: 0, held: new Map(), named: new Map() };
}

/** Notes how well a term is held, where that is better than before. */
function note(held: Map<number, number>, term: number, value: number): void {
  if ((held.get(term) ?? 0) < value) held.set(term, value);
}

/**
 * Entries that hold any of the terms, best first.
 * @param earlyOnly leaves aside what is loaded after the first search, whether it is there or not
 */
export function rank(index: SearchIndex, terms: readonly QueryTerm[], earlyOnly = false): Match[] {
  const isAsked = (unit: number) => !earlyOnly || index.units[unit]?.isEarly === true;
  const found = terms.map((term) => unitsWith(index, term, isAsked));
  const entryOf = (unit: number) => index.units[unit]?.entry ?? -1;
  const spread = found.map((units, at) =>
    Math.max(
      new Set([...units.keys()].map(entryOf)).size,
      index.counts.get(stem(terms[at]?.term ?? '')) ?? 0,
    ),
  );
  const weighed = weighTerms(terms, spread, index.size);
  const whole = weighed.reduce((sum, weight) => sum + weight, 0);
  const mean = whole / terms.length;

  const weightOf = new Map<number, number>();
  const tallies = new Map<number, Tally>();
  found.forEach((units, term) => {
    for (const [unit, quality] of units) {
      const { entry = -1, field = 'text' } = index.units[unit] ?? {};
      weightOf.set(unit, (weightOf.get(unit) ?? 0) + (weighed[term] ?? 0) * quality);
      const tally = tallies.get(entry) ?? emptyTally(unit);
      note(tally.held, term, quality * weights[field]);
      if (field !== 'text') note(tally.named, term, quality * weights[field]);
      tallies.set(entry, tally);
    }
  });
  for (const [unit, weight] of weightOf) {
    const { entry = -1, field = 'text', terms: size = 1 } = index.units[unit] ?? {};
    const tally = tallies.get(entry);
    if (!tally) continue;
    const ofUnit = field === 'text' ? 0.5 : Math.min(1, weight / (size * mean));
    const closeness = weights[field] * (weight / whole) * (0.5 + 0.5 * ofUnit);
    tally.others += Math.min(closeness, tally.closest);
    if (closeness <= tally.closest) continue;
    tally.closest = closeness;
    tally.unit = unit;
  }
  const shareOf = (held: ReadonlyMap<number, number>) =>
    [...held].reduce((sum, [term, value]) => sum + (weighed[term] ?? 0) * value, 0) / whole;
  return [...tallies]
    .map(([entry, { unit, closest, others, held, named }]): Match => {
      const share = shareOf(held);
      return {
        entry,
        unit,
        field: index.units[unit]?.field ?? 'text',
        share,
        named: shareOf(named),
        held: held.size,
        closeness: closest,
        score:
          kindWeights[index.entries[entry]?.kind ?? 'page'] *
          (share + closest + 0.1 * Math.log1p(others)),
      };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}
