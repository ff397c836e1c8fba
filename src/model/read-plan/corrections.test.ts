import { describe, expect, test } from 'vitest';
import type { Correction } from '../../schema/corrections.ts';
import { correctionsSchema } from '../../schema/corrections.ts';
import { cleanSource, readPlan } from './read-plan.ts';

const source = [
  '青泽市扶持渔业若干措施',
  '渔港建设',
  '1．建设渔港。（渔业口、市财政局牵头）',
  '2．改造码头。（市交通局负责）',
  '3．更新渔船。',
  '4．所称渔船，指木船。',
  '一、工作原则',
  '各区要抓好落实。',
].join('\n');
const reason = 'The printed text shows it.';
const read = (...corrections: Correction[]) => readPlan(source, corrections);

describe('a correction of the reading', () => {
  test('makes a heading without number a part', () => {
    const plan = read({ lines: [2, 2], is: 'part', reason });
    expect(plan.parts[0]).toMatchObject({ title: '渔港建设', marker: '' });
    expect(plan.measures[0]?.part).toBe(1);
  });

  test('makes an item text of what stands before', () => {
    const plan = read({ lines: [6, 6], is: 'text', reason });
    expect(plan.measures.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(plan.measures[2]?.text).toBe('更新渔船。4．所称渔船，指木船。');
  });

  test('leaves an item out', () => {
    const plan = read({ lines: [6, 6], is: 'aside', reason });
    expect(plan.measures.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(plan.unread.map(({ line }) => line)).not.toContain(6);
  });

  test('names the bodies of a measure, and answers the report on its line', () => {
    expect(read().unread.map(({ line, mend }) => [line, mend])).toContainEqual([3, 'bodies']);
    const plan = read({ lines: [3, 3], lead: ['渔业口'], support: ['市财政局'], reason });
    expect(plan.measures[0]?.responsibility).toMatchObject({
      text: '（渔业口、市财政局牵头）',
      lead: [{ name: '渔业口' }],
      support: [{ name: '市财政局' }],
    });
    expect(plan.unread.map(({ line }) => line)).not.toContain(3);
  });

  test('changes no character of the text', () => {
    const plan = read(
      { lines: [2, 2], is: 'section', reason },
      { lines: [5, 6], is: 'aside', reason },
      { lines: [4, 4], lead: [], reason },
    );
    expect(plan.segments.map(({ text }) => text).join('')).toBe(cleanSource(source));
  });
});

test.each([
  { lines: [3, 2], is: 'part', reason },
  { lines: [2, 2], reason },
  { lines: [2, 2], is: 'part', lead: ['市渔业局'], reason },
  { lines: [2, 2], is: 'part' },
])('%o is no correction', (correction) => {
  expect(correctionsSchema.safeParse({ corrections: [correction] }).success).toBe(false);
});
