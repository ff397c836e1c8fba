import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from './read-plan/read-plan.ts';
import { translationUnits } from './translation-units.ts';

const plan = readPlan(readFileSync('tests/fixtures/whole-plan.zh.txt', 'utf8'));
const units = translationUnits(plan);
const byId = new Map(units.map((unit) => [unit.id, unit]));

test('the units of the plan follow the document', () => {
  expect(units.slice(0, 13).map(({ id }) => id)).toEqual([
    'notice-title',
    'document-number',
    'addressees',
    'notice-s1',
    'signatory',
    'date',
    'release-note',
    'plan-title',
    'preamble-s1',
    'part-1',
    'section-1',
    'measure-1-s1',
    'measure-1-responsible',
  ]);
  expect(units.at(-1)?.id).toBe('measure-51-responsible');
});

test('every unit has an id of its own, text and lines', () => {
  expect(byId.size).toBe(units.length);
  // 7 of the notice, title and preamble, 6 parts, 24 sections, 57 sentences, 51 brackets
  expect(units).toHaveLength(7 + 2 + 6 + 24 + 57 + 51);
  expect(units.every(({ text, lines }) => text !== '' && lines[0] <= lines[1])).toBe(true);
});

test('parts and sections give their titles without the marker', () => {
  expect(byId.get('part-3')?.text).toBe('持续加强外商投资保护');
  expect(byId.get('section-20')?.text).toBe('支持外商投资企业投资国家鼓励发展领域');
});

test('a measure gives its sentences and its responsibility', () => {
  expect(byId.get('measure-8-s1')).toEqual({
    id: 'measure-8-s1',
    text: '加快推动区域性股权市场制度和业务创新，探索开展股权投资和创业投资份额转让试点。',
    lines: [86, 87],
  });
  expect(byId.get('measure-8-responsible')?.text).toBe('（牵头单位：市委金融办）');
  expect(byId.has('measure-5-s3')).toBe(true);
});

test('measures are named by part and number where numbers begin anew', () => {
  const twice = readPlan(
    [
      '某市促进外资若干措施',
      '一、引资',
      '1．鼓励设立研发中心。（牵头单位：市商务局）',
      '二、留资',
      '1．支持再投资。（牵头单位：市税务局）',
    ].join('\n'),
  );
  expect(translationUnits(twice).map(({ id }) => id)).toEqual([
    'plan-title',
    'part-1',
    'measure-1-1-s1',
    'measure-1-1-responsible',
    'part-2',
    'measure-2-1-s1',
    'measure-2-1-responsible',
  ]);
});
