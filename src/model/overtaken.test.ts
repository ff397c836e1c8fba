import { expect, test } from 'vitest';
import type { MeasureUpdate } from './effects.ts';
import { overtaken } from './overtaken.ts';

const update = (id: string, effect: MeasureUpdate['effect']) => ({ id, effect }) as MeasureUpdate;

test('what ended a measure or replaced its basis is told by measure, and nothing else', () => {
  const measures = [
    { number: 6, updates: [update('list', 'replaces'), update('news', 'context')] },
    { number: 7, updates: [update('law', 'adds')] },
    { number: 9, updates: [update('end', 'ends'), update('rules', 'replaces')] },
  ];
  expect(overtaken(measures).map(({ measure, update: { id } }) => [measure.number, id])).toEqual([
    [6, 'list'],
    [9, 'end'],
    [9, 'rules'],
  ]);
});
