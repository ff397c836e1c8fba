import { expect, test } from 'vitest';
import { dividedByDuty, numberedPerPart, uneven } from '../../model/read-plan/fixtures.ts';
import { readPlan } from '../../model/read-plan/read-plan.ts';
import { outlineJson } from './outline-json.ts';
import { outlineText } from './outline-text.ts';

test('the outline for programs has titles without numbers, and null where there is none', () => {
  expect(outlineJson(readPlan(uneven))).toEqual({
    parts: ['加大力度'],
    sections: ['加大引资力度'],
    measures: [
      {
        number: 1,
        part: '加大力度',
        section: '加大引资力度',
        lead: ['市投资促进局'],
        support: [],
      },
      { number: 3, part: '加大力度', section: '加大引资力度', lead: ['市政府外办'], support: [] },
      { number: 3, part: '加大力度', section: '加大引资力度', lead: ['市商务局'], support: [] },
      { number: 2, part: '加大力度', section: null, lead: ['市发展改革委'], support: [] },
    ],
    unread: [3, 5, 6, 7].map((line) => ({ line, reason: expect.any(String) })),
  });
});

test('words that leave a list open are no bodies in the outline for programs', () => {
  expect(outlineJson(readPlan(dividedByDuty)).measures[2]?.lead).toEqual([
    '人民银行青岚省分行',
    '省商务厅',
  ]);
});

test('the outline for people shows counts, measures with their lines, and bodies', () => {
  const text = outlineText(readPlan(numberedPerPart));
  expect(text.split('\n').slice(0, 7)).toEqual([
    '云泽市优化营商环境行动方案（2024—2026年）',
    '',
    '2 parts · 0 sections · 4 measures · 5 sentences · 8 responsible bodies',
    '',
    '一、提升政务服务',
    '    1.推进一网通办。推动高频事项全程网办。（牵头单位：市行政审批局，配… (line 5)',
    '      lead: 市行政审批局; support: 市大数据局、市司法局',
  ]);
  expect(text).toContain('  市行政审批局 2 / 0\n');
  expect(text).toContain('Everything was read.');
});

test('the outline for people tells what was not read', () => {
  const text = outlineText(readPlan(uneven));
  expect(text).toContain('Not read, or to be checked (4 lines):');
  expect(text).toContain('  line 5: 3． leaves a gap');
});
