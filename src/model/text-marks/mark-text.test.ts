import { describe, expect, test } from 'vitest';
import { findAll, keepLongest, markText } from './mark-text.ts';

const plain = (text: string) => ({ text, strength: null });
const explores = (text: string) => ({ text, strength: 'explores' });
const directs = (text: string) => ({ text, strength: 'directs' });

describe('markText', () => {
  test('text without marks is one piece', () => {
    expect(markText('探索试点。', { terms: [], strengths: [] })).toEqual([
      { term: null, runs: [plain('探索试点。')] },
    ]);
  });

  test('an empty text has no pieces', () => {
    expect(markText('', { terms: [], strengths: [] })).toEqual([]);
  });

  test('words that show a strength are a run of their own, each with its strength', () => {
    const strengths = [
      { start: 5, end: 7, strength: 'directs' },
      { start: 1, end: 3, strength: 'explores' },
    ] as const;
    expect(markText('要探索试点完善。', { terms: [], strengths })).toEqual([
      {
        term: null,
        runs: [plain('要'), explores('探索'), plain('试点'), directs('完善'), plain('。')],
      },
    ]);
  });

  test('a term at the very beginning and the very end is a piece of its own', () => {
    const terms = [
      { start: 3, end: 5, term: 'pilot' },
      { start: 0, end: 2, term: 'fund' },
    ];
    expect(markText('基金的试点', { terms, strengths: [] })).toEqual([
      { term: 'fund', runs: [plain('基金')] },
      { term: null, runs: [plain('的')] },
      { term: 'pilot', runs: [plain('试点')] },
    ]);
  });

  test('words of a strength inside a term are marked inside it', () => {
    const terms = [{ start: 0, end: 4, term: 'pilot' }];
    expect(
      markText('探索试点。', { terms, strengths: [{ start: 0, end: 2, strength: 'explores' }] }),
    ).toEqual([
      { term: 'pilot', runs: [explores('探索'), plain('试点')] },
      { term: null, runs: [plain('。')] },
    ]);
  });

  test('words of a strength that cross the edge of a term are marked on both sides', () => {
    const terms = [{ start: 2, end: 4, term: 'pilot' }];
    expect(
      markText('探索试点。', { terms, strengths: [{ start: 1, end: 3, strength: 'explores' }] }),
    ).toEqual([
      { term: null, runs: [plain('探'), explores('索')] },
      { term: 'pilot', runs: [explores('试'), plain('点')] },
      { term: null, runs: [plain('。')] },
    ]);
  });
});

describe('keepLongest', () => {
  test('of ranges that overlap, the longest stays', () => {
    expect(
      keepLongest([
        { start: 0, end: 4 },
        { start: 0, end: 6 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([{ start: 0, end: 6 }]);
  });

  test('of equals, the first stays', () => {
    expect(
      keepLongest([
        { start: 2, end: 4, term: 'first' },
        { start: 3, end: 5, term: 'second' },
      ]),
    ).toEqual([{ start: 2, end: 4, term: 'first' }]);
  });

  test('neighbours stay, sorted by start', () => {
    expect(
      keepLongest([
        { start: 4, end: 8 },
        { start: 0, end: 4 },
      ]),
    ).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ]);
  });
});

describe('findAll', () => {
  test('every place of every word is found', () => {
    expect(findAll('探索与争取，探索', ['探索', '争取'])).toEqual([
      { start: 0, end: 2 },
      { start: 6, end: 8 },
      { start: 3, end: 5 },
    ]);
  });

  test('a word that is not there has no place', () => {
    expect(findAll('探索', ['必须'])).toEqual([]);
  });
});
