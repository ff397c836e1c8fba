import { describe, expect, it } from 'vitest';
import { nameOfAddress, placeOfAnswer, type JudgedQuery } from './judged-queries.ts';
import { figuresByKind, figuresOf } from './search-figures.ts';

const query = (changes: Partial<JudgedQuery>): JudgedQuery => ({
  id: 'q1',
  ui: 'en',
  kind: 'en',
  q: 'visa',
  measures: [32],
  pages: ['topic:visas-residence'],
  ...changes,
});

describe('nameOfAddress', () => {
  it.each([
    ['http://localhost:4321/en/measures/33/', '33'],
    ['/cq51/zh/agencies/customs/', 'agency:customs'],
    ['/en/topics/tax/', 'topic:tax'],
    ['/en/industries/energy/', 'industry:energy'],
    ['/en/questions/#is-it-law', 'question:is-it-law'],
    ['/en/glossary/#qflp', '/en/glossary/'],
  ])('of %s is %s', (address, name) => {
    expect(nameOfAddress(address)).toBe(name);
  });
});

describe('placeOfAnswer', () => {
  it('is that of the first right address, from 1', () => {
    const addresses = ['/en/measures/8/', '/en/topics/visas-residence/', '/en/measures/32/'];
    expect(placeOfAnswer(query({}), addresses)).toBe(2);
    expect(placeOfAnswer(query({}), [])).toBe(0);
  });
});

describe('figuresOf', () => {
  const none = query({ kind: 'none', measures: [], pages: [] });
  const all = [
    { query: query({}), addresses: ['/en/measures/32/'] },
    { query: query({}), addresses: ['/en/measures/8/', '/en/measures/32/'] },
    { query: query({}), addresses: [] },
    { query: query({}), addresses: ['/en/measures/8/'] },
    { query: none, addresses: ['/en/measures/8/'] },
    { query: none, addresses: [] },
  ];

  it('counts what was answered, and what should not have been', () => {
    expect(figuresOf(all)).toEqual({
      answerable: 4,
      successAt1: 0.25,
      successAt3: 0.5,
      mrr: 0.375,
      noResult: 0.25,
      unanswerable: 2,
      answered: 1,
    });
  });

  it('parts kinds', () => {
    expect([...figuresByKind(all).keys()]).toEqual(['en', 'none']);
  });
});
