import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { library, measureNumbered } from '../support/live-library.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pageLanguages } from '../../src/model/page-languages.ts';
import { searchFiles } from '../../src/outputs/search-index/search-files.ts';
import { find } from '../../src/client/search/local/find.ts';
import { LoadedSite } from '../../src/client/search/local/loaded-site.ts';
import { entriesWith } from '../../src/client/search/local/score.ts';

const whole = searchFiles(library);
const inShards = searchFiles(library, 0);

function watchedSite(locale: Locale, files = whole) {
  const asked: string[] = [];
  const site = new LoadedSite(pageLanguages(locale), async (name) => {
    asked.push(name);
    return files.get(name) ?? '';
  });
  return { site, asked };
}

describe('what a first search loads', () => {
  it.each([
    ['en', 'visa', ['names-en', 'core-en-#']],
    ['en', 'what is a visa', ['names-en', 'core-en-#']],
    ['zh', '签证', ['names-zh', 'core-zh-#', 'core-zh-#']],
    ['zh', 'visa', ['names-zh', 'core-en-#']],
    ['en', '签证', ['names-en', 'core-zh-#', 'core-zh-#']],
    ['en', 'vis', ['names-en', 'core-en-#']],
    ['en', 'vsia', ['names-en', 'core-en-#', 'core-en']],
    ['zh', '符合条件的外籍高级管理人员', ['names-zh', 'core-zh']],
    ['en', '…', ['names-en', 'core-en']],
    ['en', '33', ['names-en', 'core-en-#']],
  ] as const)('in %s for “%s” is %j', async (locale, query, expected) => {
    const { site, asked } = watchedSite(locale);
    await site.loadCore(query);
    expect(asked.filter((name) => !whole.has(name))).toEqual([]);
    expect(asked.map((name) => name.replace(/\d+/, '#').replace('.json', ''))).toEqual(expected);
  });

  it('is asked for once', async () => {
    const { site, asked } = watchedSite('en');
    await Promise.all([site.loadCore('visa'), site.loadCore('tax visa')]);
    await site.loadCore('tax');
    expect(asked).toHaveLength(3);
  });

  it('adds nothing twice', async () => {
    const { site } = watchedSite('en');
    await site.loadCore('work permit');
    await site.loadWholeCore('work permit');
    const texts = site.index.units.map(({ entry, text }) => `${entry} ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('answers as all of the core does', async () => {
    const rankWith = async (query: string, all: boolean) => {
      const { site } = watchedSite('en');
      if (all) await site.loadWholeCore(query);
      await site.loadCore(query);
      const { matches } = find(site.index, query, { tools: site.tools });
      return matches.map(({ entry }) => site.index.entries[entry]);
    };
    for (const query of [
      'visa',
      'tax office',
      'custo',
      'regional headquarters',
      'vsia',
      '税',
      '数据出境',
    ]) {
      const some = await rankWith(query, false);
      expect(some.length, query).toBeGreaterThan(0);
      expect(some, query).toEqual(await rankWith(query, true));
    }
  });

  it('is asked for again where it failed', async () => {
    let fails = true;
    const site = new LoadedSite(pageLanguages('en'), async (name) => {
      if (fails) throw new Error('offline');
      return whole.get(name) ?? '';
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

describe('what a first search of a very large plan loads', () => {
  const sizeOf = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + brotliCompressSync(inShards.get(name) ?? '').length, 0);

  it.each([
    ['en', 'visa', 30],
    ['zh', '签证', 30],
    ['zh', 'QFLP', 11],
    ['en', '預提所得稅', 41],
    ['en', 'withholdign tax', 41],
    ['en', '33', 33],
    ['en', 'measure 33', 33],
    ['zh', '第三十三条', 33],
  ] as const)('in %s for “%s” is little, and measure %d is among it', async (locale, q, number) => {
    const { site, asked } = watchedSite(locale, inShards);
    await site.loadCore(q);
    if (/[預稅]/.test(q)) await site.loadRepairs(q);
    else expect(sizeOf(asked)).toBeLessThan(9_000);
    expect(site.index.find('measure', String(number))).toBeDefined();
    const { title, question } = measureNumbered(number).facts;
    const entry = { kind: 'measure', key: String(number) } as const;
    expect([site.titleOf(entry), site.questionOf(entry)]).toEqual([
      title[locale],
      question[locale],
    ]);
  });

  it.each(['52', '12345', '第六十条', 'zzz'])('has nothing for “%s”', async (query) => {
    const { site, asked } = watchedSite('en', inShards);
    await site.loadCore(query);
    expect(asked.filter((name) => !inShards.has(name))).toEqual([]);
    expect(asked.filter((name) => name.startsWith('measures'))).toEqual([]);
  });

  it('is asked for once', async () => {
    const { site, asked } = watchedSite('en', inShards);
    await Promise.all([site.loadCore('visa'), site.loadCore('visas')]);
    await site.loadCore('visa');
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('knows how many measures hold a word, loaded or not', async () => {
    const measures = Array.from({ length: 400 }, (_, at) => ({
      ...measureNumbered((at % 51) + 1),
      number: at + 1,
    }));
    const { site } = watchedSite('en', searchFiles({ ...library, measures }));
    await site.loadCore('negative list');
    expect(site.index.size).toBe(400);
    expect(site.index.entries.length).toBeLessThan(120);
    expect(entriesWith(site.index, 'list')).toBeGreaterThan(8);
  });
});
