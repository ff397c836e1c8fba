// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fillIn, pageLanguages, sayIn, wordsIn } from './words.ts';

describe('fillIn', () => {
  it.each([
    [
      'Results for “{query}”: {number}',
      { query: 'visa', number: 1204 },
      'Results for “visa”: 1,204',
    ],
    ['“{query}”', { query: '$& {number} $1' }, '“$& {number} $1”'],
    ['{constructor} {unknown}', { query: 'x' }, '{constructor} {unknown}'],
    ['nothing to fill', { query: 'x' }, 'nothing to fill'],
  ])('fills %j', (text, values, filled) => {
    expect(fillIn(text, values, 'en')).toBe(filled);
  });

  it.each([
    [0, 'en', '0'],
    [51, 'zh-Hans', '51'],
    [20_000, 'en', '20,000'],
    [20_000, 'zh-Hans', '20,000'],
  ])('writes the number %d in %s', (number, language, text) => {
    expect(fillIn('{number}', { number }, language)).toBe(text);
  });
});

describe('words', () => {
  it('are those that stand in the element', () => {
    document.body.innerHTML = `<form><script type="application/json">{"words":{"counted":"{count} of {total}"}}</script></form>`;
    document.documentElement.lang = 'en';
    const say = wordsIn<'filterRows'>(document.body);
    expect(say('counted', { count: 3, total: 51 })).toBe('3 of 51');
  });

  it('are filled in as the page writes numbers', () => {
    document.documentElement.lang = 'de';
    expect(sayIn({ count: '{number} Ergebnisse' })('count', { number: 1204 })).toBe(
      '1.204 Ergebnisse',
    );
  });
});

describe('the languages of the page', () => {
  it('are those for the one that its search box names, whatever a translator makes of the page', () => {
    document.documentElement.lang = 'fr';
    document.body.innerHTML = '<form data-search-box="en"></form>';
    expect(pageLanguages()).toMatchObject({ own: 'en', tags: { zh: 'zh-Hans', en: 'en' } });
  });

  it('have to be named', () => {
    document.body.innerHTML = '<form data-search-box></form>';
    expect(() => pageLanguages()).toThrow('does not say what language it is in');
  });
});
