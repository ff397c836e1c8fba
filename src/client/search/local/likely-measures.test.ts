import { expect, it } from 'vitest';
import { likelyMeasures } from './likely-measures.ts';

const word = (titled: number[], others: number[] = [], count = titled.length + others.length) => ({
  word: 'word',
  titled,
  others,
  count,
});
const exactly = (...exact: ReturnType<typeof word>[]) => ({ exact, begun: [] });

it('puts first what holds most of a query', () => {
  expect(likelyMeasures([exactly(word([1, 2])), exactly(word([2, 3]))], 100)).toEqual([2, 1, 3]);
});

it('counts rare words more than frequent ones', () => {
  const frequent = word([1], [], 5_000);
  expect(likelyMeasures([exactly(frequent), exactly(word([2]))], 10_000)).toEqual([2, 1]);
});

it('counts titles more than other names, and whole words more than beginnings', () => {
  expect(likelyMeasures([exactly(word([2], [1]))], 100)).toEqual([2, 1]);
  expect(likelyMeasures([{ exact: [word([2])], begun: [word([1])] }], 100)).toEqual([2, 1]);
});

it('counts one word for each part of a query, the best of its forms', () => {
  const parts = [
    exactly(word([1]), word([1]), word([1])),
    exactly(word([1, 2])),
    exactly(word([2])),
  ];
  expect(likelyMeasures(parts, 100)).toEqual([1, 2]);
});

it('gives as many as a list shows, of equals the first of the plan', () => {
  expect(likelyMeasures([exactly(word([9, 8, 7, 6, 5, 4, 3, 2, 1]))], 100)).toEqual([
    1, 2, 3, 4, 5, 6,
  ]);
  expect(likelyMeasures([], 100)).toEqual([]);
});
