// Shipped to browsers. How well entries answer the terms of a query.
import type { HitKind } from '../../../model/search-filters.ts';
import type { Field, SearchIndex } from './index.ts';
import type { QueryTerm } from './query.ts';
import { stem } from './stem.ts';

/** An entry that answers a query. */
export interface Match {
  entry: number;
  score: number;
  /** The share of the query that the entry holds, by the weight of its terms: 0 to 1. */
  share: number;
  /** The unit that answers best. */
  unit: number;
}

/** How much a match in a field counts. */
const weights: Record<Field, number> = { title: 1, name: 1, alias: 0.95, question: 0.7, text: 0.5 };

/** How much an entry counts by its kind: what a measure also answers, the measure answers best. */
const kindWeights: Record<HitKind, number> = {
  measure: 1,
  agency: 1,
  topic: 0.98,
  term: 0.85,
  instrument: 0.85,
  page: 0.85,
};

/** How much a word counts that only begins as the query’s last one. */
const prefixWeight = 0.85;

interface Variant {
  term: string;
  quality: number;
}

function variantsOf(index: SearchIndex, { term, unfinished }: QueryTerm): Variant[] {
  if (!unfinished) return [{ term, quality: 1 }];
  const exact = stem(term);
  const begun = new Set<string>();
  for (const word of index.words.keys()) if (word.startsWith(term)) begun.add(stem(word));
  begun.delete(exact);
  return [
    { term: exact, quality: 1 },
    ...[...begun].map((word) => ({ term: word, quality: prefixWeight })),
  ];
}

interface Matched {
  /** How much of each term a unit holds, by the weight of terms. */
  units: Map<number, number>;
  /** How much of each term an entry holds, at its best. */
  entries: Map<number, Float64Array>;
  weights: number[];
}

function entriesOf(index: SearchIndex, units: readonly number[]): Set<number> {
  return new Set(units.map((unit) => index.units[unit]?.entry ?? -1));
}

/** How rare a term is: that of one entry weighs most, and one that no entry holds as much. */
function rarity(index: SearchIndex, entries: number): number {
  return Math.log((index.entries.length + 1) / (Math.max(entries, 1) + 0.5));
}

function matchTerms(index: SearchIndex, terms: readonly QueryTerm[]): Matched {
  const units = new Map<number, number>();
  const entries = new Map<number, Float64Array>();
  const termWeights = terms.map((term, at) => {
    const best = new Map<number, number>();
    for (const { term: variant, quality } of variantsOf(index, term)) {
      for (const unit of index.postings.get(variant) ?? []) {
        if ((best.get(unit) ?? 0) < quality) best.set(unit, quality);
      }
    }
    const weight = rarity(index, entriesOf(index, [...best.keys()]).size);
    for (const [unit, quality] of best) {
      const { entry, field } = index.units[unit] ?? { entry: -1, field: 'text' };
      units.set(unit, (units.get(unit) ?? 0) + weight * quality);
      const held = entries.get(entry) ?? new Float64Array(terms.length);
      held[at] = Math.max(held[at] ?? 0, quality * weights[field]);
      entries.set(entry, held);
    }
    return weight;
  });
  return { units, entries, weights: termWeights };
}

/** Entries that hold any of the terms, best first. */
export function rank(index: SearchIndex, terms: readonly QueryTerm[]): Match[] {
  const matched = matchTerms(index, terms);
  const whole = matched.weights.reduce((sum, weight) => sum + weight, 0);
  const best = new Map<number, { unit: number; closeness: number; more: number }>();
  for (const [unit, weight] of matched.units) {
    const { entry, field, terms: size } = index.units[unit] ?? { entry: -1, field: 'text', terms: 1 };
    const mean = whole / terms.length;
    const ofUnit = field === 'text' ? 0.5 : Math.min(1, weight / (size * mean));
    const closeness = weights[field] * (weight / whole) * (0.5 + 0.5 * ofUnit);
    const known = best.get(entry);
    const more = (known?.more ?? 0) + closeness;
    if (!known || closeness > known.closeness) best.set(entry, { unit, closeness, more });
    else known.more = more;
  }
  return [...matched.entries]
    .map(([entry, held]): Match => {
      const share =
        matched.weights.reduce((sum, weight, at) => sum + weight * (held[at] ?? 0), 0) / whole;
      const { unit, closeness, more } = best.get(entry) ?? { unit: -1, closeness: 0, more: 0 };
      const kind = index.entries[entry]?.kind ?? 'page';
      const score = kindWeights[kind] * (share + closeness + 0.1 * Math.log1p(more - closeness));
      return { entry, unit, share, score };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}
