import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { termsOfPlan } from './terms-of-plan.ts';

const terms = termsOfPlan(library);

test('every term that is marked in the text is told once, with the measures where it is marked', () => {
  const marked = [...library.preamble, ...library.measures.flatMap(({ sentences }) => sentences)]
    .flatMap((sentence) => sentence.marked.zh)
    .flatMap(({ term }) => (term === null ? [] : [term]));
  expect(terms.map(({ term }) => term.slug).toSorted()).toEqual([...new Set(marked)].toSorted());
  const qflp = terms.find(({ term }) => term.slug === 'qflp');
  expect(qflp?.measures).toEqual([11]);
  expect(qflp?.inPreamble).toBe(false);
});

test('a term that no text of the plan has is left out', () => {
  const [term] = library.terms;
  if (!term) throw new Error('The glossary is empty.');
  const unused = { ...term, slug: 'nowhere' };
  expect(termsOfPlan({ ...library, terms: [unused] })).toEqual([]);
});
