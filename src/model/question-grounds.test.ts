import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { groundsOf } from './question-grounds.ts';

test('slugs and ids of a question are bodies, documents and updates, in its order', () => {
  for (const question of library.questions) {
    const { bodies, instruments, updates } = groundsOf(question, library);
    expect(bodies.map(({ slug }) => slug)).toEqual(question.bodies);
    expect(instruments.map(({ instrument }) => instrument.slug)).toEqual(
      question.instruments.map(({ slug }) => slug),
    );
    expect(updates.map(({ id }) => id)).toEqual(question.updates);
  }
});

test('the articles that answer stay with their document', () => {
  const question = {
    bodies: [],
    updates: [],
    instruments: [{ slug: 'patent-law', articles: '65-67' }],
  };
  expect(groundsOf(question, library).instruments).toMatchObject([
    { instrument: { slug: 'patent-law' }, articles: '65-67' },
  ]);
});
