import { describe, expect, it } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { pageLanguages } from '../../../model/page-languages.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';
import { LoadedSite } from './loaded-site.ts';
import { searchAll, searchCore } from './search-local.ts';

const files = searchFiles(library);
const options = { filters: {}, limit: 5 };

/** The first result of a search on a page where nothing was searched for before. */
async function first(locale: Locale, query: string) {
  const site = new LoadedSite(pageLanguages(locale), async (name) => files.get(name) ?? '');
  const core = await searchCore(site, query, options);
  const { hits } = core.settled ? core : await searchAll(site, query, options);
  return hits[0];
}

describe('a question that cuts across measures', () => {
  it.each<[Locale, string, string]>([
    ['en', 'hong kong', 'hong-kong-macao-taiwan'],
    ['en', 'Hong Kong investors', 'hong-kong-macao-taiwan'],
    ['zh', '港资', 'hong-kong-macao-taiwan'],
    ['zh', '香港投资者', 'hong-kong-macao-taiwan'],
    ['en', 'is this law', 'is-it-law'],
    ['zh', '这是法律吗', 'is-it-law'],
    ['zh', 'hong kong', 'hong-kong-macao-taiwan'],
  ])('on a page in %s answers “%s” first, under its own name', async (locale, query, slug) => {
    const hit = await first(locale, query);
    expect(hit?.url).toMatch(new RegExp(`/${locale}/questions/#${slug}$`));
    const { question } = library.questions.find((one) => one.slug === slug) ?? {};
    expect(hit?.title).toBe(question?.[locale]);
  });

  it.each<[Locale, string, string]>([
    ['en', 'Hong Kong and Macao office', '/en/agencies/foreign-affairs/'],
    ['en', 'competition law', '/en/measures/20/'],
    ['zh', '国民待遇', '/zh/measures/20/'],
  ])('on a page in %s leaves “%s” to what has that name', async (locale, query, url) => {
    expect((await first(locale, query))?.url).toBe(url);
  });
});

describe('the page that makes briefs and the guides', () => {
  const guide = (code: string) => `/guides/${code}/`;
  it.each<[Locale, string, string]>([
    ['en', 'brief', '/en/brief/'],
    ['en', 'memo for the board', '/en/brief/'],
    ['zh', '备忘录', '/zh/brief/'],
    ['zh', 'brief', '/zh/brief/'],
    ['en', '日本語', guide('ja')],
    ['zh', '日语', guide('ja')],
    ['en', 'Japanese', guide('ja')],
    ['zh', '한국어', guide('ko')],
    ['zh', 'Deutsch', guide('de')],
  ])('on a page in %s are found by “%s”', async (locale, query, url) => {
    const hit = await first(locale, query);
    expect(hit?.url).toBe(url);
    expect(hit?.title).not.toBe('');
  });
});

describe('what is asked about another place', () => {
  it.each<[Locale, string]>([
    ['en', 'Shanghai foreign investment rewards'],
    ['zh', '上海外商投资奖励'],
  ])('on a page in %s finds nothing for “%s”', async (locale, query) => {
    expect(await first(locale, query)).toBeUndefined();
  });
});

const all = { filters: {}, limit: Infinity, whole: true };

it.each(['tax', 'visa', 'data'])(
  'what is called “%s” is found in the same order before and after the rest is loaded',
  async (query) => {
    const site = new LoadedSite(pageLanguages('en'), async (name) => files.get(name) ?? '');
    await site.loadQuestions(query);
    const order = async () => (await searchCore(site, query, all)).hits.map(({ url }) => url);
    const before = await order();
    await searchAll(site, query, all);
    expect(await order()).toEqual(before);
  },
);
