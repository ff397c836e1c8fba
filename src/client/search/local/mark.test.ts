import { describe, expect, it } from 'vitest';
import { excerptOf, markTerms } from './mark.ts';
import { contentOf, queryTerms } from './query.ts';

const marked = (text: string, query: string, ends = true) =>
  markTerms(text, queryTerms(contentOf(query, new Set()), ends))
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('markTerms', () => {
  it.each([
    ['Visas for executives', 'visa', '[Visas] for executives'],
    ['Tax on R&D centres', 'r&d center', 'Tax on [R&D] [centres]'],
    ['数据出境的指引', '数据出境', '[数据出境]的指引'],
    ['QFLP试点', 'QFLP试点', '[QFLP试点]'],
    ['nothing here', 'visa', 'nothing here'],
    ['', 'visa', ''],
  ])('in %j for “%s” gives %j', (text, query, result) => {
    expect(marked(text, query)).toBe(result);
  });

  it('marks what a word being written begins', () => {
    expect(marked('Withholding tax', 'withho', false)).toBe('[Withholding] tax');
  });
});

describe('excerptOf', () => {
  const long = `${'word '.repeat(60)}visa ${'word '.repeat(60)}`.trim();
  const terms = queryTerms(contentOf('visa', new Set()), true);

  it('is the part around the match, with dots where it is cut', () => {
    const excerpt = excerptOf(long, terms);
    expect(excerpt).toMatch(/^…word .*visa.* word…$/);
    expect(excerpt.length).toBeLessThan(160);
  });

  it('is all of a short text', () => {
    expect(excerptOf('A visa.', terms)).toBe('A visa.');
  });
});
