import { describe, expect, it } from 'vitest';
import { readState, writeState } from './state.ts';

describe('the state in the address', () => {
  it.each([
    ['', { query: '', filters: {} }],
    ['?q=visa', { query: 'visa', filters: {} }],
    ['?q=R%26D+%E7%A8%8E', { query: 'R&D 税', filters: {} }],
    ['?kind=measure&part=5', { query: '', filters: { kind: 'measure', part: '5' } }],
    ['?q=vsia&part=5&literal=1', { query: 'vsia', filters: { part: '5' }, literal: true }],
    ['?q=a&topic=tax&body=tax', { query: 'a', filters: { topic: 'tax', body: 'tax' } }],
  ])('%s is read, and written back the same', (search, state) => {
    expect(readState(search)).toEqual(state);
    expect(writeState(state)).toBe(search);
  });

  it('ignores what it does not know, and empty values', () => {
    expect(readState('?q=a&part=&utm_source=x&__proto__=y')).toEqual({ query: 'a', filters: {} });
  });

  it('of no query is not to the letter', () => {
    expect(writeState({ query: '', filters: {}, literal: true })).toBe('');
  });

  it('survives broken escapes', () => {
    expect(readState('?q=%E4%B8%&part=%').query).not.toBe('');
  });
});
