import { describe, expect, it } from 'vitest';
import { SearchIndex } from './search-index.ts';
import { mendSlips, Neighbours } from './slips.ts';

const index = new SearchIndex();
[
  '招商引资',
  '招商活动',
  '外商投资企业',
  '投诉协调机制',
  '自用设备免税',
  '资产证券化',
  '数据出境',
].forEach((name, at) => index.add('topic', String(at), 'alias', name));
const neighbours = new Neighbours(index);
const mend = (stretch: string) => mendSlips(index, neighbours, stretch);

describe('mendSlips', () => {
  it.each([
    ['a wrong character', '投拆协调', '投诉协调'],
    ['one that fits on both sides rather than on one', '招商弓资', '招商引资'],
    ['a wrong one at the beginning', '教据出境', '数据出境'],
    ['a wrong one at the end', '数据出竟', '数据出境'],
    ['neighbours that changed places', '自用备设', '自用设备'],
    ['a missing character', '数出境', '数据出境'],
    ['a doubled character', '投诉诉协调', '投诉协调'],
    ['two slips in a long stretch', '投拆协调机至', '投诉协调机制'],
  ])('mends %s: %s', (_, typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each(['数据出境', '世界杯赛程', '老板签证', '税', ''])('leaves “%s” as it is', (typed) => {
    expect(mend(typed)).toBe(typed);
  });
});
