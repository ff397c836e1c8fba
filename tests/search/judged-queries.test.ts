import { expect, test } from 'vitest';
import { LoadedSite } from '../../src/client/search/local/loaded-site.ts';
import { searchAll, searchCore } from '../../src/client/search/local/search-local.ts';
import { pageLanguages } from '../../src/model/page-languages.ts';
import { searchFiles } from '../../src/outputs/search-index/search-files.ts';
import { readQueries, type JudgedQuery } from '../../src/tools/bench/judged-queries.ts';
import { figuresOf, type Figures } from '../../src/tools/bench/search-figures.ts';
import { library } from '../support/live-library.ts';

const queries = readQueries('tests/search/queries.json');
const options = { filters: {}, limit: 10 };

/** The addresses that the local layer finds for a query, as if it were the first on its page. */
async function search({ ui, q }: JudgedQuery, files: Map<string, string>): Promise<string[]> {
  const site = new LoadedSite(pageLanguages(ui), (name) => {
    const file = files.get(name);
    return file === undefined
      ? Promise.reject(new Error(`There is no ${name}.`))
      : Promise.resolve(file);
  });
  const first = await searchCore(site, q, options);
  const { hits } = first.settled ? first : await searchAll(site, q, options);
  return hits.map(({ url }) => url);
}

async function judge(files: Map<string, string>): Promise<Figures> {
  const answered = [];
  for (const query of queries) answered.push({ query, addresses: await search(query, files) });
  return figuresOf(answered);
}

test('judged queries are answered by the local layer as the bars ask, and those without an answer get none', async () => {
  const figures = await judge(searchFiles(library));
  expect(figures.successAt1).toBeGreaterThanOrEqual(0.97);
  expect(figures.successAt3).toBeGreaterThanOrEqual(0.99);
  expect(figures.mrr).toBeGreaterThan(0.97);
  expect(figures.answered / figures.unanswerable).toBeLessThan(0.06);
});

test('they are answered nearly as well by the shards of a very large plan, without what measures say', async () => {
  const figures = await judge(searchFiles(library, 0));
  expect(figures.successAt1).toBeGreaterThan(0.93);
  expect(figures.successAt3).toBeGreaterThan(0.94);
  expect(figures.answered / figures.unanswerable).toBeLessThan(0.06);
});
