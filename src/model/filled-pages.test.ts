import { expect, test } from 'vitest';
import { otherLibrary } from '../../tests/support/other-plan.ts';
import { filledPages } from './filled-pages.ts';
import { pageNames } from './paths.ts';

test('a menu leads to lists that have entries, and to every other page', () => {
  const library = otherLibrary();
  const empty = ['industries', 'questions', 'instruments'];
  expect(filledPages(library)).toEqual(pageNames.filter((name) => !empty.includes(name)));
  expect(filledPages({ ...library, updates: [], terms: [] })).toEqual(
    pageNames.filter((name) => ![...empty, 'updates', 'glossary'].includes(name)),
  );
});
