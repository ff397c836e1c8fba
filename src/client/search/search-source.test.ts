import { describe, expect, it } from 'vitest';
import { mergeHits, type Hit } from './search-source.ts';

const hit = (url: string, title = url): Hit => ({ url, title, kind: 'measure', excerpt: [] });

describe('mergeHits', () => {
  it('keeps the order, the earlier list first', () => {
    const merged = mergeHits([hit('/b/'), hit('/a/')], [hit('/c/')]);
    expect(merged.map(({ url }) => url)).toEqual(['/b/', '/a/', '/c/']);
  });

  it('keeps of the same address the one that came first', () => {
    const merged = mergeHits([hit('/a/', 'local')], [hit('/b/'), hit('/a/', 'full text')]);
    expect(merged.map(({ title }) => title)).toEqual(['local', '/b/']);
  });

  it('takes sections of one page for different hits', () => {
    expect(mergeHits([hit('/glossary/#a'), hit('/glossary/#b')])).toHaveLength(2);
  });

  it('of nothing is nothing', () => {
    expect(mergeHits()).toEqual([]);
    expect(mergeHits([], [])).toEqual([]);
  });
});
