import { placeOfAnswer, type JudgedQuery } from './judged-queries.ts';

/** A query with the addresses that were found for it. */
export interface Answered {
  query: JudgedQuery;
  addresses: string[];
}

export interface Figures {
  /** Queries that the site can answer. */
  answerable: number;
  successAt1: number;
  successAt3: number;
  /** Mean reciprocal rank. */
  mrr: number;
  /** The share of answerable queries with no result. */
  noResult: number;
  /** Queries that the site cannot answer, and how many of them got a result. */
  unanswerable: number;
  answered: number;
}

const isAnswerable = ({ query }: Answered) => query.kind !== 'none';

/** How well a search answered judged queries. Shares of nothing are 1, or 0 for faults. */
export function figuresOf(all: readonly Answered[]): Figures {
  const answerable = all.filter(isAnswerable);
  const others = all.filter((one) => !isAnswerable(one));
  const places = answerable.map(({ query, addresses }) => placeOfAnswer(query, addresses));
  const share = (passes: (place: number) => boolean) =>
    answerable.length === 0 ? 1 : places.filter(passes).length / answerable.length;
  const ranks = places.map((place) => (place > 0 ? 1 / place : 0));
  return {
    answerable: answerable.length,
    successAt1: share((place) => place === 1),
    successAt3: share((place) => place >= 1 && place <= 3),
    mrr: answerable.length === 0 ? 1 : ranks.reduce((a, b) => a + b, 0) / answerable.length,
    noResult:
      answerable.length === 0
        ? 0
        : answerable.filter(({ addresses }) => addresses.length === 0).length / answerable.length,
    unanswerable: others.length,
    answered: others.filter(({ addresses }) => addresses.length > 0).length,
  };
}

/** The same for each kind of query, in the order in which they first come. */
export function figuresByKind(all: readonly Answered[]): Map<string, Figures> {
  const kinds = Map.groupBy(all, ({ query }) => query.kind);
  return new Map([...kinds].map(([kind, some]) => [kind, figuresOf(some)]));
}
