// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import { sayIn } from '../shared/words.ts';
import { renderHit, renderInstead, renderOption } from './render-hits.ts';
import type { Hit } from './search-source.ts';

const say = sayIn(browserWords('searchPage', 'en'));

const measure: Hit = {
  url: '/en/measures/8/',
  title: 'Fund interests',
  kind: 'measure',
  number: 8,
  excerpt: [
    { text: 'Transfers of ', marked: false },
    { text: 'fund', marked: true },
    { text: ' interests 基金份额', marked: false },
  ],
};
const section: Hit = {
  url: '/en/glossary/#qflp',
  title: 'QFLP',
  kind: 'term',
  within: 'Glossary',
  excerpt: [],
};

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<form data-search-box="en"></form>';
});

describe('a hit of the search page', () => {
  it('leads to its page by its title', () => {
    const link = findElement('h2 a', renderHit(measure, say));
    expect(link.getAttribute('href')).toBe('/en/measures/8/');
    expect(link.textContent).toBe('Fund interests');
  });

  it('says the number of a measure', () => {
    expect(findElement('p', renderHit(measure, say)).textContent).toBe('Measure 8');
  });

  it('says of a section what it is, and on which page', () => {
    const kind = browserWords('searchPage', 'en')['kinds.term'];
    expect(findElement('p', renderHit(section, say)).textContent).toBe(`${kind} · Glossary`);
  });

  it('marks what matched, and what is in another language', () => {
    const excerpt = findElement('p:last-child', renderHit(measure, say));
    expect(excerpt.innerHTML).toBe(
      'Transfers of <mark>fund</mark> interests <span lang="zh-Hans">基金份额</span>',
    );
  });

  it('marks what matched in its title, where that is known', () => {
    const titleRuns = [
      { text: 'Fund', marked: true },
      { text: ' interests', marked: false },
    ];
    const item = renderHit({ ...measure, titleRuns }, say);
    expect(findElement('h2 a', item).innerHTML).toBe('<mark>Fund</mark> interests');
  });
});

describe('a hit in the list under the box', () => {
  it('is an option that holds kind, title and excerpt, and that only keys choose', () => {
    const option = renderOption(section, say, 'option-3');
    expect(option.id).toBe('option-3');
    expect(option.getAttribute('href')).toBe('/en/glossary/#qflp');
    expect(option.getAttribute('role')).toBe('option');
    expect(option.getAttribute('aria-selected')).toBe('false');
    expect(option.tabIndex).toBe(-1);
    const texts = [...option.children].map(({ textContent }) => textContent);
    expect(texts.slice(0, 2)).toEqual([expect.stringContaining('Glossary'), 'QFLP']);
    expect(renderOption(measure, say, 'x').textContent).toContain('Transfers of fund');
  });
});

describe('the way back from a correction', () => {
  it('searches for what was typed, with the same filters', () => {
    const state = { query: 'vissa', filters: { kind: 'topic' } };
    const link = renderInstead(state, '/en/search/', say);
    expect(link.getAttribute('href')).toBe('/en/search/?q=vissa&kind=topic&literal=1');
    expect(link.textContent).toContain('vissa');
  });
});
