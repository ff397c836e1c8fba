// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { expectText, eventually, serve, showPage } from '../../../tests/support/page.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import { boxFile } from '../../outputs/search-index/search-text.ts';
import { nextOption } from './combobox.ts';
import type { Hit, SearchAnswer, SearchOptions } from './search-source.ts';

describe('nextOption', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 6, -1],
    ['ArrowUp', -1, 6],
    ['ArrowUp', 0, -1],
    ['Home', 4, 0],
    ['End', 4, 6],
    ['x', 4, -1],
  ])('%s from %d of seven leads to %d', (key, chosen, next) => {
    expect(nextOption(key, chosen, 7)).toBe(next);
  });
});

describe('the list under the search box', () => {
  const words = browserWords('searchBox', 'en');
  const hit = (number: number): Hit => ({
    url: `/en/measures/${number}/`,
    title: `Title ${number}`,
    kind: 'measure',
    number,
    excerpt: [],
  });
  const answerOf = (numbers: number[], more: Partial<SearchAnswer> = {}): SearchAnswer => ({
    hits: numbers.map(hit),
    total: numbers.length,
    ...more,
  });
  const searchSite = vi.fn<(query: string, options: SearchOptions) => Promise<SearchAnswer>>();

  const input = () => findElement<HTMLInputElement>('[data-search-box] input');
  const options = () => [...document.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const chosen = () => document.querySelector('[aria-selected=true]');
  const note = () => findElement('[data-search-note]');
  const press = (key: string) => input().dispatchEvent(new KeyboardEvent('keydown', { key }));
  const type = (text: string) => {
    input().value = text;
    input().dispatchEvent(new Event('input'));
  };

  beforeEach(async () => {
    vi.resetModules();
    vi.doMock('./search-site.ts', () => ({ searchSite }));
    searchSite.mockReset().mockResolvedValue(answerOf([8, 9]));
    showPage('en', '');
    serve({ [boxFile('en')]: JSON.stringify({ words, stylesheet: '' }) });
    const { startCombobox } = await import('./combobox.ts');
    const starting = startCombobox(findElement<HTMLFormElement>('[data-search-box]'), input());
    await eventually(() => {
      expect(document.head.querySelector('link[rel=stylesheet]')).not.toBeNull();
    });
    document.head.querySelector('link[rel=stylesheet]')?.dispatchEvent(new Event('load'));
    await starting;
  });
  afterEach(() => {
    document.head.replaceChildren();
    vi.unstubAllGlobals();
  });
  afterAll(() => {
    vi.doUnmock('./search-site.ts');
    vi.resetModules();
  });

  it('leads to each result, and then to all', async () => {
    type('visa');
    await eventually(() => expect(options()).toHaveLength(3));
    expect(options().map((option) => option.getAttribute('href'))).toEqual([
      '/en/measures/8/',
      '/en/measures/9/',
      expect.stringMatching(/\/en\/search\/\?q=visa$/),
    ]);
    expect(input().getAttribute('aria-expanded')).toBe('true');
  });

  it('says how many there are, and “at least” where there may be more', async () => {
    type('visa');
    await expectText('[role=status]', '2');
    const counted = findElement('[role=status]').textContent;
    searchSite.mockResolvedValue(answerOf([8, 9], { partial: true }));
    type('visas');
    await expectText('[role=status]', 'visas');
    expect(findElement('[role=status]').textContent).not.toBe(counted.replace('visa', 'visas'));
  });

  it('says what was searched for instead, and leads to what was typed', async () => {
    searchSite.mockResolvedValue(answerOf([8], { corrected: 'visa' }));
    type('vissa');
    await eventually(() => expect(options()).toHaveLength(3));
    expect(note().hidden).toBe(false);
    expect(note().textContent).toContain('visa');
    expect(options()[1]?.getAttribute('href')).toMatch(/\?q=vissa&literal=1$/);
  });

  it('chooses nothing by itself, and nothing that answers what was typed before', async () => {
    type('visa');
    await eventually(() => expect(options()).toHaveLength(3));
    expect(chosen()).toBeNull();
    press('ArrowDown');
    expect(chosen()).toBe(options()[0]);
    expect(input().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    type('visas');
    expect(chosen()).toBeNull();
    expect(input().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('shows at once what is there at once, and does not change under someone who chooses from it', async () => {
    let arrive: (answer: SearchAnswer) => void = () => {};
    searchSite.mockImplementation((_, { onEarly }) => {
      onEarly?.(answerOf([8, 9], { partial: true }));
      return new Promise((resolve) => (arrive = resolve));
    });
    type('visa');
    await eventually(() => expect(options()).toHaveLength(3));
    arrive(answerOf([8, 9, 10]));
    await eventually(() => expect(options()).toHaveLength(4));
    type('visas');
    press('ArrowDown');
    arrive(answerOf([8, 9, 10]));
    await new Promise((resolve) => setTimeout(resolve));
    expect(options()).toHaveLength(3);
    expect(chosen()).toBe(options()[0]);
  });

  it('says so where nothing is found, and where nothing can be searched', async () => {
    searchSite.mockResolvedValue(answerOf([]));
    type('zzyzx');
    await expectText('[data-search-note]', 'zzyzx');
    expect(input().getAttribute('aria-expanded')).toBe('false');
    searchSite.mockRejectedValue(new Error('offline'));
    type('visa');
    await expectText('[data-search-note]', words.unavailable);
  });

  it('closes with Escape and where the focus leaves, and keeps what was typed', async () => {
    type('visa');
    await eventually(() => expect(options()).toHaveLength(3));
    press('Escape');
    expect(findElement('.popup').hidden).toBe(true);
    type('visa');
    await eventually(() => expect(findElement('.popup').hidden).toBe(false));
    input().dispatchEvent(new Event('blur'));
    expect(findElement('.popup').hidden).toBe(true);
    expect(input().value).toBe('visa');
  });
});
