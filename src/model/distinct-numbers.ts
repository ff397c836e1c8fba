import type { Plan } from './plan.ts';

/**
 * A plan as addresses and files know it: measures keep their printed numbers where every measure
 * has its own; where numbering begins anew (in each part, say), their place in the whole plan.
 */
export function withDistinctNumbers(plan: Plan): Plan {
  const numbers = new Set(plan.measures.map(({ number }) => number));
  return numbers.size === plan.measures.length
    ? plan
    : {
        ...plan,
        measures: plan.measures.map((measure) => ({ ...measure, number: measure.ordinal })),
      };
}
