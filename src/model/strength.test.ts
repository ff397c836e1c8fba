import { describe, expect, test } from 'vitest';
import { strengths } from '../schema/measure-facts.ts';
import { countByStrength, limbsOfMeasure, strengthLevel, strengthsAmong } from './strength.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

test('strengths run from 5 (duty) to 1 (explores)', () => {
  expect(strengths.map((strength) => [strength, strengthLevel(strength)])).toEqual([
    ['duty', 5],
    ['applies', 4],
    ['directs', 3],
    ['encourages', 2],
    ['explores', 1],
  ]);
});

test('the strengths among measures are told once each, strongest first', () => {
  const measures = (['explores', 'duty', 'explores'] as const).map((strength) => ({
    facts: { strength },
  }));
  expect(strengthsAmong(measures)).toEqual(['duty', 'explores']);
});

test('measures are counted by their strength, and what none has counts nothing', () => {
  const measures = (['explores', 'duty', 'explores'] as const).map((strength) => ({
    facts: { strength },
  }));
  expect(countByStrength(measures)).toEqual({
    duty: 1,
    applies: 0,
    directs: 0,
    encourages: 0,
    explores: 2,
  });
});

describe('the limbs of a measure', () => {
  const words = (zh: string, en: string) => inLanguages({ zh: [zh], en: [en] });
  const sentences = [
    {
      strengths: [
        { strength: 'directs' as const, evidence: words('加强', 'Strengthen') },
        { strength: 'explores' as const, evidence: words('探索', 'explore') },
      ],
    },
    {
      strengths: [
        { strength: 'directs' as const, evidence: words('完善', 'improve') },
        { strength: 'directs' as const, evidence: words('加强', 'step up') },
      ],
    },
  ];

  test('begin with the headline, and tell those of one strength as one, no word twice', () => {
    expect(limbsOfMeasure({ facts: { strength: 'explores' }, sentences })).toEqual([
      { strength: 'explores', evidence: words('探索', 'explore') },
      {
        strength: 'directs',
        evidence: inLanguages({ zh: ['加强', '完善'], en: ['Strengthen', 'improve', 'step up'] }),
      },
    ]);
  });

  test('tell duties apart by whom they bind', () => {
    const duty = (binds: 'company' | 'authority') => ({
      strength: 'duty' as const,
      binds,
      evidence: words('须', 'must'),
    });
    const both = [{ strengths: [duty('company'), duty('authority')] }];
    expect(
      limbsOfMeasure({ facts: { strength: 'duty' }, sentences: both }).map(({ binds }) => binds),
    ).toEqual(['company', 'authority']);
  });
});
