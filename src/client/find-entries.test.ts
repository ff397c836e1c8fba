// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findElement } from '../../tests/support/find-element.ts';
import { showPage, wordsFor } from '../../tests/support/page.ts';

const html = `
  <form data-find-entries>${wordsFor('filterRows', 'en', { unit: 'terms' })}<input name="q" type="search"><output></output></form>
  <p data-no-entries hidden>Nothing</p>
  <nav data-jump><a href="#ui-f">F</a></nav>
  <section data-group id="first"><p data-entry id="a">外商投资企业 Foreign-Invested Enterprise</p>
    <p data-entry id="b">foreign investor</p></section>
  <section data-group id="second"><p data-entry id="c">Land use <span hidden>ＬＡＮＤ of investors</span></p></section>`;

async function open(address = '/en/glossary/'): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', address);
  document.body.replaceWith(document.createElement('body'));
  showPage('en', html);
  await import('./find-entries.ts');
}

const field = () => findElement<HTMLInputElement>('[data-find-entries] input');
const type = (words: string) => {
  field().value = words;
  field().dispatchEvent(new Event('input'));
};
const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].flatMap((one) =>
    one.hidden ? [] : [one.id],
  );
const said = () => findElement('[data-find-entries] output').textContent;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('what is typed', () => {
  test.each([
    ['foreign', ['a', 'b']],
    ['  Invest  ENTERPRISE ', ['a']],
    ['投资', ['a']],
    ['land investors', ['c']],
    ['', ['a', 'b', 'c']],
  ])('“%s” leaves the entries that hold all its words', async (words, left) => {
    await open();
    type(words);
    expect(shown('[data-entry]')).toEqual(left);
    expect(said()).toBe(`${left.length} of 3 terms shown`);
  });

  test('leaves the groups that have entries, and no way to groups that may have none', async () => {
    await open();
    type('land');
    expect(shown('[data-group]')).toEqual(['second']);
    expect(findElement('[data-jump]').hidden).toBe(true);
    type('');
    expect(shown('[data-group]')).toEqual(['first', 'second']);
    expect(findElement('[data-jump]').hidden).toBe(false);
  });

  test('that stands nowhere is said to', async () => {
    await open();
    type('poems');
    expect(findElement('[data-no-entries]').hidden).toBe(false);
    type('land');
    expect(findElement('[data-no-entries]').hidden).toBe(true);
  });

  test('stands in the address, until Escape clears it', async () => {
    await open();
    type('land use');
    expect(location.search).toBe('?q=land+use');
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(location.search).toBe('');
    expect(shown('[data-entry]')).toEqual(['a', 'b', 'c']);
  });
});

test('the address says what is looked for', async () => {
  await open('/en/glossary/?q=investor');
  expect(field().value).toBe('investor');
  expect(shown('[data-entry]')).toEqual(['b', 'c']);
});

test('whoever is led to an entry sees it', async () => {
  await open('/en/glossary/?q=land#a');
  expect(shown('[data-entry]')).toEqual(['a', 'b', 'c']);
  expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
  type('land');
  location.hash = '#c';
  dispatchEvent(new Event('hashchange'));
  expect(shown('[data-entry]')).toEqual(['c']);
  location.hash = '#b';
  dispatchEvent(new Event('hashchange'));
  expect(shown('[data-entry]')).toEqual(['a', 'b', 'c']);
});
