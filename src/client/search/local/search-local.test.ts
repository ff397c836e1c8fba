import { expect, test } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import { pageLanguages } from '../../../model/page-languages.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';
import { LoadedSite } from './loaded-site.ts';
import { searchAll, searchCore } from './search-local.ts';

const files = searchFiles(library);
const options = { filters: {}, limit: Infinity, whole: true };

test.each(['tax', 'visa', 'data'])(
  'what is called “%s” is found in the same order before and after the texts are loaded',
  async (query) => {
    const site = new LoadedSite(pageLanguages('en'), async (name) => files.get(name) ?? '');
    await site.loadMore(query);
    const order = async () => (await searchCore(site, query, options)).hits.map(({ url }) => url);
    const before = await order();
    await searchAll(site, query, options);
    expect(await order()).toEqual(before);
  },
);
