import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planBodies } from './plan-bodies.ts';
import { readPlan } from './read-plan/read-plan.ts';

const bodies = planBodies(readPlan(readFileSync('tests/fixtures/whole-plan.zh.txt', 'utf8')));

test('every named body stands once, in the order of the text, with its counts', () => {
  expect(bodies.slice(0, 3)).toEqual([
    { name: '市商务委', namesInText: ['市商务委'], leads: 26, supports: 1 },
    { name: '市科技局', namesInText: ['市科技局'], leads: 3, supports: 1 },
    { name: '市卫生健康委', namesInText: ['市卫生健康委'], leads: 0, supports: 1 },
  ]);
  expect(new Set(bodies.map(({ name }) => name)).size).toBe(bodies.length);
});

test('words that leave a list open are no body', () => {
  expect(bodies.map(({ name }) => name)).not.toContain('等市级有关部门');
});

test('a collective name comes with the words that it stands for', () => {
  expect(bodies.find(({ name }) => name === '区县政府')?.namesInText).toEqual([
    '区县政府',
    '各区县（自治县）政府和两江新区、西部科学城重庆高新区、万盛经开区管委会',
  ]);
});
