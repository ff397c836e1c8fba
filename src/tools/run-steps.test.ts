import { expect, test } from 'vitest';
import { runSteps, type Step } from './run-steps.ts';

/** Runs steps that take some turns each, and tells what began and ended, and which were alone. */
async function runFor(turns: Record<string, number>, steps: Step[], cores: number) {
  const told: string[] = [];
  const results = await runSteps(steps, cores, async ({ name }, isAlone) => {
    told.push(`${name}${isAlone ? ' alone' : ''}`);
    for (let turn = 0; turn < (turns[name] ?? 1) * 10; turn += 1) await Promise.resolve();
    told.push(`${name}.`);
    return name;
  });
  return { told: told.join(', '), results };
}

test('steps begin as soon as there is a core, the first that waits for none first', async () => {
  const steps = [{ name: 'a' }, { name: 'b' }, { name: 'c', after: ['a'] }, { name: 'd' }];
  const { told, results } = await runFor({ a: 5, b: 2, d: 6 }, steps, 2);
  expect(told).toBe('a, b, b., d, a., c, c., d.');
  expect(results).toEqual(['b', 'a', 'c', 'd']);
});

test('a step that takes all cores is alone, and takes no more than there are', async () => {
  const steps = [{ name: 'a' }, { name: 'b', cores: Infinity }, { name: 'c' }];
  expect((await runFor({}, steps, 2)).told).toBe('a, c, a., c., b alone, b.');
  expect((await runFor({}, steps, 1)).told).toBe('a alone, a., b alone, b., c alone, c.');
  expect((await runFor({}, [{ name: 'a' }], 2)).told).toBe('a alone, a.');
});

test('what is not to be done is not waited for; steps that wait for each other are refused', async () => {
  expect((await runFor({}, [{ name: 'a', after: ['left out'] }], 2)).results).toEqual(['a']);
  const circle = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ];
  await expect(runFor({}, circle, 2)).rejects.toThrow('Steps wait for each other: a,b.');
});
