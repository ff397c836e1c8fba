import { expect, it } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import { pageLanguages } from '../../../model/page-languages.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';
import { LoadedSite } from './loaded-site.ts';
import { searchAll, searchCore } from './search-local.ts';
import { searchScattered } from './scattered.ts';

const files = searchFiles(library);

async function addressesFor(query: string, filters = {}): Promise<string[]> {
  const site = new LoadedSite(pageLanguages('en'), async (name) => files.get(name) ?? '');
  await searchCore(site, query, { filters, limit: 10 });
  await searchAll(site, query, { filters, limit: 10 });
  return searchScattered(site, query, { filters }).map(({ url }) => url);
}

const long =
  'our parent in Germany needs access to employee records held by the Chongqing subsidiary, what do we have to file';

it('a long query gets the pages that hold some of its words', async () => {
  expect(await addressesFor(long)).toContain('/en/measures/33/');
});

it('filters hold', async () => {
  expect(await addressesFor(long, { kind: 'topic' })).not.toContain('/en/measures/33/');
});

it.each(['dating app', 'Tesla stock price', 'python pandas dataframe merge', 'asdfghjkl'])(
  '“%s” gets none',
  async (query) => {
    expect(await addressesFor(query)).toEqual([]);
  },
);
