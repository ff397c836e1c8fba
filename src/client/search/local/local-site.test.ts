import { describe, expect, it } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';
import { LocalSite } from './local-site.ts';

const files = searchFiles(library);

function watchedSite(locale: Locale) {
  const asked: string[] = [];
  const site = new LocalSite(locale, async (name) => {
    asked.push(name);
    return files.get(name) ?? '';
  });
  return { site, asked };
}

describe('what a first search loads', () => {
  it.each([
    ['en', 'visa', ['core-en.json']],
    ['zh', '签证', ['core-zh.json']],
    ['zh', 'visa', ['core-en.json', 'names-zh.json']],
    ['en', '签证', ['core-zh.json', 'names-en.json']],
    ['en', 'QFLP试点', ['core-zh.json', 'core-en.json']],
    ['en', '33', ['core-en.json']],
  ] as const)('in %s for “%s” is %j', async (locale, query, expected) => {
    const { site, asked } = watchedSite(locale);
    await site.loadCore(query);
    expect(asked).toEqual(expected);
  });

  it('is asked for once', async () => {
    const { site, asked } = watchedSite('en');
    await Promise.all([site.loadCore('visa'), site.loadCore('tax')]);
    await site.loadCore('data');
    expect(asked).toEqual(['core-en.json']);
  });

  it('is asked for again where it failed', async () => {
    let fails = true;
    const site = new LocalSite('en', async (name) => {
      if (fails) throw new Error('offline');
      return files.get(name) ?? '';
    });
    await expect(site.loadCore('visa')).rejects.toThrow('offline');
    fails = false;
    await site.loadCore('visa');
    expect(site.index.has('visa')).toBe(true);
  });

  it('names entries in the language of the page, whichever is searched', async () => {
    const { site } = watchedSite('zh');
    await site.loadCore('QFLP');
    const entry = { kind: 'measure', key: '11' } as const;
    expect(site.titleOf(entry)).toBe(library.measures[10]?.facts.title.zh);
  });
});
