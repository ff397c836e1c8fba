import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';
import type { Hit } from '../search-source.ts';
import { LoadedSite } from './loaded-site.ts';
import { searchAll, searchCore } from './search-local.ts';

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
const whole = searchFiles(library);
/** As if the plan were a very large one. */
const inShards = searchFiles(library, 0);

const options = { filters: {}, limit: 10 };

/** Each query as if it were the first on its page. */
async function search({ ui, q }: JudgedQuery, files = whole): Promise<Hit[]> {
  const site = new LoadedSite(ui, async (name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`There is no ${name}.`);
    return file;
  });
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

interface Figures {
  first: number;
  amongThree: number;
  meanReciprocalRank: number;
}

async function judge(files: Map<string, string>): Promise<Figures> {
  const places: number[] = [];
  for (const query of queries.filter(({ kind }) => kind !== 'none')) {
    places.push(placeOf(query, await search(query, files)));
  }
  const mean = (of: (place: number) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return {
    first: mean((place) => Number(place === 1)),
    amongThree: mean((place) => Number(place >= 1 && place <= 3)),
    meanReciprocalRank: mean((place) => (place > 0 ? 1 / place : 0)),
  };
}

async function answeredOfUnanswerable(files: Map<string, string>): Promise<number> {
  const unanswerable = queries.filter(({ kind }) => kind === 'none');
  let answered = 0;
  for (const query of unanswerable) answered += Number((await search(query, files)).length > 0);
  return answered;
}

describe('judged queries, by the local layer alone', () => {
  it('are answered as the bars ask', { timeout: 120_000 }, async () => {
    const figures = await judge(whole);
    expect(figures.first).toBeGreaterThan(0.97);
    expect(figures.amongThree).toBeGreaterThan(0.97);
    expect(figures.meanReciprocalRank).toBeGreaterThan(0.97);
  });

  it('get no answer where the site has none', { timeout: 60_000 }, async () => {
    expect(await answeredOfUnanswerable(whole)).toBeLessThan(3);
  });
});

describe('judged queries, by the shards of a very large plan', () => {
  it('are answered nearly as well, without what measures say', { timeout: 120_000 }, async () => {
    const figures = await judge(inShards);
    expect(figures.first).toBeGreaterThan(0.93);
    expect(figures.amongThree).toBeGreaterThan(0.94);
  });

  it('get no answer where the site has none', { timeout: 60_000 }, async () => {
    expect(await answeredOfUnanswerable(inShards)).toBeLessThan(3);
  });
});
