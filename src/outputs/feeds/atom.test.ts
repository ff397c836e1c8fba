import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import { atomFeed } from './atom.ts';

const atom = 'http://www.w3.org/2005/Atom';

describe.for(['zh', 'en'] as const)('the feed (%s)', (locale) => {
  const xml = atomFeed(library, { ...context, locale });
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const document = parser.parseFromString(xml, 'application/xml');
  const feed = document.documentElement;
  const entries = [...document.getElementsByTagNameNS(atom, 'entry')];
  const textIn = (entry: (typeof entries)[number], name: string) =>
    entry.getElementsByTagNameNS(atom, name)[0]?.textContent ?? '';

  test('is Atom in its language, and says where it is and when it was made (RFC 4287)', () => {
    expect(feed?.namespaceURI).toBe(atom);
    expect(feed?.getAttribute('xml:lang')).toBe(locale === 'zh' ? 'zh-Hans' : 'en');
    expect(xml).toContain(`<id>https://example.org/plan40/${locale}/feed.xml</id>`);
    expect(xml).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
    expect(xml).toMatch(
      new RegExp(`<link rel="self" href="https://example.org/plan40/${locale}/feed.xml"`),
    );
  });

  test('has an entry for every update and every revision, newest first, each with its permanent address as id', () => {
    expect(entries.map((entry) => textIn(entry, 'id')).toSorted()).toEqual(
      [
        ...library.updates.map(({ id }) => `updates/#${id}`),
        ...library.revisions.map(({ date }) => `about/#revision-${date}`),
      ]
        .map((place) => `https://example.org/plan40/${locale}/${place}`)
        .toSorted(),
    );
    const dates = entries.map((entry) => textIn(entry, 'updated'));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('gives title and text of the update, and says that it is not in the plan', () => {
    const newest = library.updates[0];
    const entry = entries.find((one) => textIn(one, 'id').endsWith(`#${newest?.id}`));
    expect(entry && textIn(entry, 'title')).toBe(newest?.title[locale]);
    const content = entry ? textIn(entry, 'content') : '';
    expect(content).toContain(newest?.summary[locale]);
    expect(content).toContain(locale === 'zh' ? '不是方案内容' : 'not part of the plan');
  });

  test('shows a title to the letter where it looks like HTML', () => {
    const title = 'R&D <tax> relief';
    const updates = library.updates
      .slice(0, 1)
      .map((update) => ({ ...update, title: inLanguages({ zh: title, en: title }) }));
    const xml = atomFeed({ ...library, updates, revisions: [] }, { ...context, locale });
    const entry = parser
      .parseFromString(xml, 'application/xml')
      .getElementsByTagNameNS(atom, 'entry')[0];
    expect(load((entry && textIn(entry, 'title')) ?? '').text()).toBe(title);
  });

  test('links the pages that a revision names', () => {
    const revision = library.revisions.find(({ measures }) => measures !== 'all');
    const entry = entries.find((one) => textIn(one, 'id').endsWith(`#revision-${revision?.date}`));
    const [number] = revision?.measures ?? [];
    const address = `https://example.org/plan40/${locale}/measures/${number}/`;
    expect(entry && textIn(entry, 'content')).toContain(`<a href="${address}">${address}</a>`);
  });

  test('is the same each time', () => {
    expect(atomFeed(library, { ...context, locale })).toBe(xml);
  });

  test('leaves no value out', () => {
    expect(xml).not.toMatch(/undefined|\[object|>null</);
  });
});
