import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';
import type { Hit } from '../source.ts';
import { LocalSite } from './local-site.ts';
import { searchAll, searchCore } from './local-source.ts';

interface JudgedQuery {
  ui: 'zh' | 'en';
  kind: string;
  q: string;
  measures: number[];
  pages: string[];
}

const { queries } = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as {
  queries: JudgedQuery[];
};
const files = searchFiles(library);

const options = { filters: {}, limit: 10 };

/** Each query as if it were the first on its page. */
async function search({ ui, q }: JudgedQuery): Promise<Hit[]> {
  const site = new LocalSite(ui, async (name) => files.get(name) ?? '');
  const first = await searchCore(site, q, options);
  return first.settled ? first.hits : (await searchAll(site, q, options)).hits;
}

function placeOf({ ui, measures, pages }: JudgedQuery, hits: readonly Hit[]): number {
  const right = [
    ...measures.map((number) => `/${ui}/measures/${number}/`),
    ...pages.map((page) =>
      page
        .replace(/^agency:(.*)/, `/${ui}/agencies/$1/`)
        .replace(/^topic:(.*)/, `/${ui}/topics/$1/`),
    ),
  ];
  return hits.findIndex(({ url }) => right.includes(url)) + 1;
}

describe('judged queries, by the local layer alone', () => {
  it('are answered as the bars ask', { timeout: 120_000 }, async () => {
    const answerable = queries.filter(({ kind }) => kind !== 'none');
    const places: number[] = [];
    for (const query of answerable) places.push(placeOf(query, await search(query)));
    const share = (passes: (place: number) => boolean) =>
      places.filter(passes).length / places.length;
    expect(share((place) => place === 1)).toBeGreaterThan(0.97);
    expect(share((place) => place >= 1 && place <= 3)).toBeGreaterThan(0.97);
    const ranks = places.map((place) => (place > 0 ? 1 / place : 0));
    expect(ranks.reduce((a, b) => a + b, 0) / ranks.length).toBeGreaterThan(0.97);
  });

  it('get no answer where the site has none', { timeout: 60_000 }, async () => {
    const answered: string[] = [];
    for (const query of queries.filter(({ kind }) => kind === 'none')) {
      if ((await search(query)).length > 0) answered.push(query.q);
    }
    expect(answered.length).toBeLessThan(3);
  });
});
