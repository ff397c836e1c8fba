import { describe, expect, test, vi } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { derivedCodes } from '../../i18n/derived-locales.ts';
import { localeCodes } from '../../i18n/locales.ts';
import Head from './Head.astro';

vi.mock('../../load-library.ts', () => ({ loadLibrary: () => Promise.resolve(library) }));

const render = (locale: string, changes: object = {}) =>
  renderComponent(Head, {
    locale,
    title: 'Bodies',
    description: 'Who does what.',
    unlisted: false,
    leadsTo: undefined,
    things: [],
    ...changes,
  });

describe.each(localeCodes)('the head of a page in %s', (locale) => {
  test('has the title, the tags and the linked data that the page gives it', async () => {
    const $ = await render(locale);
    expect($('title').text()).toContain('Bodies');
    expect($('meta[name=description]').attr('content')).toBe('Who does what.');
    expect($('link[rel=canonical]').attr('href')).toMatch(/^https?:/);
    expect($('link[hreflang]').length).toBe(localeCodes.length + derivedCodes.length + 1);
    expect($('meta[property="og:title"]').attr('content')).toBe('Bodies');
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toHaveProperty('@context');
  });

  test('leads to the feed of its language, and to the icon', async () => {
    const $ = await render(locale);
    const feed = $('link[type="application/atom+xml"]');
    expect(feed.attr('rel')).toBe('alternate');
    expect(feed.attr('href')).toBe(`/${locale}/feed.xml`);
    expect(feed.attr('title')).not.toBe('');
    expect($('link[rel=icon]').attr('href')).toBe('/favicon.svg');
  });

  test('of a page that is not to be found has no linked data', async () => {
    const $ = await render(locale, { unlisted: true });
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('script')).toHaveLength(0);
  });

  test('says how the text is encoded and how wide the page is', async () => {
    const $ = await render(locale);
    expect($('meta[charset]').attr('charset')).toBe('utf-8');
    expect($('meta[name=viewport]').attr('content')).toContain('width=device-width');
    expect($('meta[name=color-scheme]').attr('content')).toBe('light dark');
  });
});
