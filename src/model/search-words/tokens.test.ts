import { describe, expect, it } from 'vitest';
import { pairsOf, termsOf, tokensOf } from './tokens.ts';

describe('tokensOf', () => {
  it('parts words, numbers and stretches of Han characters', () => {
    expect(tokensOf('QFLP试点, R&D centre 24小时').map(({ text }) => text)).toEqual([
      'qflp',
      '试点',
      'r&d',
      'centre',
      '24',
      '小时',
    ]);
  });

  it.each(['', '!!! “”，。 ***', '\ud800'])('finds none in %j', (text) => {
    expect(tokensOf(text)).toEqual([]);
  });
});

describe('pairsOf', () => {
  it.each([
    ['数据出境', ['数据', '据出', '出境']],
    ['税', ['税']],
    ['', []],
  ])('of %j are %j', (stretch, pairs) => {
    expect(pairsOf(stretch)).toEqual(pairs);
  });
});

describe('termsOf', () => {
  it('holds stems, single characters and pairs, each once', () => {
    expect([...termsOf('Visas visa 签证')]).toEqual(['visa', '签', '证', '签证']);
  });
});
