// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import { filterNames } from '../../model/search-filters.ts';
import type { Suggestions } from './local/suggest.ts';
import type { Hit, SearchAnswer, SearchOptions } from './search-source.ts';

const words = browserWords('searchPage', 'en');
const hits = (length: number): Hit[] =>
  Array.from({ length }, (_, at) => ({
    url: `/en/measures/${at + 1}/`,
    title: `Title ${at + 1}`,
    kind: 'measure',
    number: at + 1,
    excerpt: [],
  }));

const searchSite = vi.fn<(query: string, options: SearchOptions) => Promise<SearchAnswer>>();
const told = vi.fn<(list: Element) => Promise<void>>();
const suggestFor = vi.fn<(query: string) => Promise<Suggestions>>();
let isOffline = false;

async function open(search = ''): Promise<void> {
  vi.resetModules();
  vi.doMock('./search-site.ts', () => ({
    searchSite: (query: string, options: SearchOptions) =>
      isOffline ? Promise.reject(new Error('offline')) : searchSite(query, options),
    suggestFor,
  }));
  vi.doMock('./today.ts', () => ({ addToday: told }));
  history.replaceState(null, '', `/en/search/${search}`);
  document.title = 'Search';
  document.documentElement.lang = 'en';
  document.body.innerHTML = `
    <form data-search-box="en"></form>
    <div data-search-page>
      <script type="application/json">${JSON.stringify({ words })}</script>
      <form><input name="q" />
        <button type="button" data-search-unfold aria-expanded="false"></button><div class="max-md:hidden">${filterNames.map((name) => `<select name="${name}"><option value=""></option><option value="topic"></option></select>`).join('')}</div>
        <button type="button" data-search-clear></button></form>
      <output></output><p data-search-correction hidden></p><ol data-search-results></ol>
      <button data-search-more hidden></button><div data-search-tries hidden>
        <div id="near"><p></p><ul></ul></div><section id="likely"><h2></h2><ol></ol></section></div>
      <div data-search-suggestions></div>
    </div>`;
  await import('./search-page.ts');
}

const one = (selector: string) => findElement(selector);
const titles = () => [...document.querySelectorAll('li h2')].map(({ textContent }) => textContent);
const settled = () =>
  vi.waitFor(() => expect(one('ol').getAttribute('aria-busy')).toBe('false'), { timeout: 5000 });

beforeEach(() => {
  isOffline = false;
  searchSite.mockReset().mockResolvedValue({ hits: hits(2), total: 2 });
  suggestFor.mockReset().mockResolvedValue({ words: [], measures: [] });
});

afterAll(() => {
  vi.doUnmock('./search-site.ts');
  vi.doUnmock('./today.ts');
  vi.resetModules();
});

describe('the search page', () => {
  it('asks how the measures that it shows stand today', async () => {
    told.mockReset().mockResolvedValue();
    await open('?q=visa');
    await settled();
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(one('ol')));
  });

  it('folds its filters until they are asked for, or one narrows the results', async () => {
    const isFolded = () => one('[data-search-unfold] + div').classList.contains('max-md:hidden');
    await open('?q=visa');
    expect(isFolded()).toBe(true);
    one('[data-search-unfold]').click();
    expect(isFolded()).toBe(false);
    expect(one('[data-search-unfold]').ariaExpanded).toBe('true');
    one('[data-search-unfold]').click();
    expect(isFolded()).toBe(true);
    await open('?q=visa&kind=topic');
    expect(isFolded()).toBe(false);
  });

  it('answers what its address asks for', async () => {
    await open('?q=visa&kind=topic');
    await settled();
    const [query, options] = searchSite.mock.calls[0] ?? [];
    expect(query).toBe('visa');
    expect(options).toMatchObject({ filters: { kind: 'topic' }, limit: 10 });
    expect(titles()).toEqual(['Title 1', 'Title 2']);
    expect(one('output').textContent).toContain('visa');
    expect(document.title).toBe('visa · Search');
    expect(one('[data-search-suggestions]').hidden).toBe(true);
  });

  it('asks for nothing where nothing is asked, and suggests', async () => {
    await open();
    expect(searchSite).not.toHaveBeenCalled();
    expect(one('[data-search-suggestions]').hidden).toBe(false);
    expect(one('[data-search-clear]').hidden).toBe(true);
    expect(document.title).toBe('Search');
  });

  it.each([
    ['where all are shown', { hits: hits(2), total: 2 }, true],
    ['where more are known', { hits: hits(2), total: 3 }, false],
    ['where the full text may have more', { hits: hits(2), total: 2, partial: true }, false],
  ])('offers more %s: hidden %s', async (_, answer, hidden) => {
    searchSite.mockResolvedValue(answer);
    await open('?q=visa');
    await settled();
    expect(one('[data-search-more]').hidden).toBe(hidden);
  });

  it('puts more hits behind those that stand there, and goes on with the first of them', async () => {
    searchSite.mockResolvedValue({ hits: hits(10), total: 12 });
    await open('?q=visa');
    await settled();
    const first = one('li');
    searchSite.mockResolvedValue({ hits: hits(12), total: 12 });
    one('[data-search-more]').click();
    await settled();
    expect(searchSite.mock.lastCall?.[1]).toMatchObject({ limit: 20, fullText: 'always' });
    expect(one('li')).toBe(first);
    expect(titles()).toHaveLength(12);
    expect(document.activeElement?.textContent).toBe('Title 11');
  });

  it('says what was searched for instead, and leads to what was typed', async () => {
    searchSite.mockResolvedValue({ hits: hits(1), total: 1, corrected: 'visa' });
    await open('?q=vissa');
    await settled();
    const correction = one('[data-search-correction]');
    expect(correction.hidden).toBe(false);
    expect(correction.textContent).toContain('visa');
    expect(findElement('a', correction).getAttribute('href')).toBe('?q=vissa&literal=1');
  });

  describe('where nothing is found', () => {
    const tries = () => one('[data-search-tries]');
    beforeEach(() => searchSite.mockResolvedValue({ hits: [], total: 0 }));

    it('offers near words and likely measures, besides what it suggests', async () => {
      suggestFor.mockResolvedValue({ words: ['visa', '签证'], measures: hits(1) });
      await open('?q=vvisaa');
      await vi.waitFor(() => expect(tries().hidden).toBe(false));
      expect(suggestFor).toHaveBeenCalledExactlyOnceWith('vvisaa');
      const links = [...tries().querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(['?q=visa', `?q=${encodeURIComponent('签证')}`, '/en/measures/1/']);
      expect(one('[data-search-suggestions]').hidden).toBe(false);
    });

    it('offers neither where there is none', async () => {
      await open('?q=zzyzx');
      await vi.waitFor(() => expect(suggestFor).toHaveBeenCalled());
      await settled();
      expect(tries().hidden).toBe(true);
      suggestFor.mockResolvedValue({ words: ['visa'], measures: [] });
      await open('?q=vvisaa');
      await vi.waitFor(() => expect(tries().hidden).toBe(false));
      expect(one('#near').hidden).toBe(false);
      expect(one('#likely').hidden).toBe(true);
    });

    it('asks for none where the filters may be to blame', async () => {
      await open('?q=visa&kind=topic');
      await settled();
      expect(suggestFor).not.toHaveBeenCalled();
    });

    it('takes them away with the next answer', async () => {
      suggestFor.mockResolvedValue({ words: ['visa'], measures: [] });
      await open('?q=vvisaa');
      await vi.waitFor(() => expect(tries().hidden).toBe(false));
      searchSite.mockResolvedValue({ hits: hits(1), total: 1 });
      one('form:not([data-search-box])').dispatchEvent(new Event('submit', { cancelable: true }));
      await vi.waitFor(() => expect(tries().hidden).toBe(true));
    });
  });

  it('says so where searching fails', async () => {
    isOffline = true;
    await open('?q=visa');
    await settled();
    expect(one('output').textContent).toBe(words.unavailable);
    expect(titles()).toEqual([]);
  });

  it('puts a choice into the address as a new entry, and clears all at once', async () => {
    await open('?q=visa');
    await settled();
    const entries = history.length;
    const kind = findElement<HTMLSelectElement>('[name=kind]');
    kind.value = 'topic';
    kind.dispatchEvent(new Event('change'));
    expect(location.search).toBe('?q=visa&kind=topic');
    expect(history.length).toBe(entries + 1);
    expect(one('[data-search-clear]').hidden).toBe(false);
    one('[data-search-clear]').click();
    expect(location.search).toBe('?q=visa');
    expect(kind.value).toBe('');
  });

  it('keeps one entry of history for all that is typed', async () => {
    await open();
    const entries = history.length;
    const input = findElement<HTMLInputElement>('input[name=q]', one('[data-search-page]'));
    for (const typed of ['v', 'vi', 'visa']) {
      input.value = typed;
      input.dispatchEvent(new Event('input'));
    }
    await settled();
    expect(location.search).toBe('?q=visa');
    expect(history.length).toBe(entries + 1);
  });

  it('searches on typing after a pause, no longer for what was typed before to the letter', async () => {
    await open('?q=vissa&literal=1');
    await settled();
    expect(searchSite.mock.lastCall?.[1]).toMatchObject({ literal: true });
    const input = findElement<HTMLInputElement>('input');
    input.value = 'visas';
    input.dispatchEvent(new Event('input'));
    await settled();
    expect(searchSite.mock.lastCall).toMatchObject(['visas', { literal: false, pause: 150 }]);
    expect(location.search).toBe('?q=visas');
  });
});
