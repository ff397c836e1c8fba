import { describe, expect, it } from 'vitest';
import { numberAsked, withoutNumber } from './numbers.ts';

describe('numberAsked', () => {
  it.each([
    '第33条',
    '第 33 条',
    '第三十三条',
    '第33條',
    '33条',
    '三十三条',
    '措施33',
    '第三十三条措施',
    '第33项',
    'measure 33',
    'Measure no. 33',
    'measure #33',
    'measure thirty-three',
    'm33',
    'art. 33',
    'article 33',
    'no 33',
    'no. 33',
    'number 33',
    'item 33',
    '#33',
    '３３ 条',
    '33rd measure',
  ])('hears in “%s” that measure 33 is meant', (query) => {
    expect(numberAsked(query)).toEqual({ number: 33, named: true });
  });

  it.each(['33', '３３', '三十三', 'thirty-three', 'thirty three', '33rd'])(
    'takes “%s” for a number that may mean anything',
    (query) => {
      expect(numberAsked(query)).toEqual({ number: 33, named: false });
    },
  );

  it.each([
    'visa',
    '240小时免签',
    '5星卡',
    '公告2023年第29号',
    'FTA',
    'five-star card',
    'S基金',
    '',
  ])('hears none in “%s”', (query) => {
    expect(numberAsked(query)).toBeNull();
  });

  it('hears numbers that the plan does not have', () => {
    expect(numberAsked('measure 99')).toEqual({ number: 99, named: true });
    expect(numberAsked('第八十八条')).toEqual({ number: 88, named: true });
  });
});

describe('withoutNumber', () => {
  it.each([
    ['measure 33 data', 'data'],
    ['第33条 数据出境', '数据出境'],
    ['第33条', ''],
    ['数据第33条', '数据'],
    ['数据33条', '数据'],
    ['data: 33rd measure', 'data:'],
  ])('of %j is %j', (query, rest) => {
    expect(withoutNumber(query)).toBe(rest);
  });
});
