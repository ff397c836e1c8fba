import { describe, expect, test } from 'vitest';
import { withDistinctNumbers } from './distinct-numbers.ts';
import { readPlan } from './read-plan/read-plan.ts';

const numbersOf = (...lines: string[]) =>
  withDistinctNumbers(readPlan(['青泽市扶持渔业若干措施', ...lines].join('\n'))).measures.map(
    ({ number }) => number,
  );

describe('the numbers by which measures are known', () => {
  test('are those that the plan prints where they run on', () => {
    expect(
      numbersOf('一、渔港', '1．建设渔港。', '2．支持码头。', '二、渔船', '3．支持更新渔船。'),
    ).toEqual([1, 2, 3]);
  });

  test('have the part before them where they begin anew in each part', () => {
    expect(
      numbersOf('一、渔港', '1．建设渔港。', '2．支持码头。', '二、渔船', '1．支持更新渔船。'),
    ).toEqual(['1-1', '1-2', '2-1']);
  });

  test('have part and section before them where they begin anew in each section', () => {
    const plan = [
      ['一、渔港', '（一）建设', '1．建设渔港。', '（二）改造', '1．支持改造码头。'],
      ['二、渔船', '（一）更新', '1．支持更新渔船。', '2．推进节能。'],
      ['三、渔民', '1．支持培训渔民。'],
    ].flat();
    expect(numbersOf(...plan)).toEqual(['1-1-1', '1-2-1', '2-1-1', '2-1-2', '3-1']);
  });

  test('are places in the plan where a number is printed twice in one part', () => {
    expect(numbersOf('一、渔港', '1．建设渔港。', '2．支持码头。', '2．支持更新渔船。')).toEqual([
      1, 2, 3,
    ]);
  });
});
