import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { updateFilters } from './update-filters.ts';

const [example] = library.updates;
const update = (changes: object) => ({ ...example, ...changes }) as NonNullable<typeof example>;
const says = { zh: '一', en: 'one' };

test('an update is found by what it does, whose it is, its year, and all that it touches', () => {
  const touches = [
    { measure: 41, effect: 'adds' as const, says },
    { measure: 10, effect: 'adds' as const, says },
  ];
  const found = updateFilters(update({ date: '2025-06-30', level: 'national', touches }), library);
  expect(found).toMatchObject({
    effect: ['adds'],
    level: ['national'],
    measure: ['10', '41'],
    year: ['2025'],
  });
  const touched = library.measures.filter(({ number }) => ['41', '10'].includes(String(number)));
  expect(found.part.toSorted()).toEqual(
    [...new Set(touched.map(({ part }) => String(part?.ordinal)))].toSorted(),
  );
  expect(found.topic.toSorted()).toEqual(
    [...new Set(touched.flatMap(({ topics }) => topics.map(({ slug }) => slug)))].toSorted(),
  );
});

test('one that touches the plan as a whole is found by no measure', () => {
  expect(updateFilters(update({ touches: [] }), library)).toMatchObject({
    effect: [],
    part: [],
    topic: [],
    measure: [],
  });
});
