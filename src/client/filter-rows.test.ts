// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../tests/support/find-element.ts';

const words = JSON.stringify({ words: { counted: '{count} of {total}' } });

const page = `
  <form data-filters>
    <script type="application/json">${words}</script>
    <select name="topic"><option value=""></option><option value="tax"></option><option value="talent"></option></select>
    <select name="strength"><option value=""></option><option value="firm"></option><option value="soft"></option></select>
    <output></output>
  </form>
  <section data-rows id="first">
    <p data-row id="a" data-topic="tax talent" data-strength="firm"></p>
    <p data-row id="b" data-topic="tax" data-strength="soft"></p>
  </section>
  <section data-rows id="second"><p data-row id="c" data-topic="talent" data-strength="soft"></p></section>
  <p data-no-rows hidden></p>`;

async function open(search = ''): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', `/en/measures/${search}`);
  document.documentElement.lang = 'en';
  document.body.innerHTML = page;
  await import('./filter-rows.ts');
}

const select = (name: string) => findElement<HTMLSelectElement>(`[name="${name}"]`);
const choose = (name: string, value: string) => {
  select(name).value = value;
  findElement('form').dispatchEvent(new Event('change'));
};
const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].flatMap((one) =>
    one.hidden ? [] : [one.id],
  );
const said = () => findElement('output').textContent;

describe('the filters of the list', () => {
  beforeEach(() => open());

  it('show all rows at first, and how many there are', () => {
    expect(shown('[data-row]')).toEqual(['a', 'b', 'c']);
    expect(said()).toBe('3 of 3');
  });

  it('show the rows that hold every value chosen, and the groups that have any', () => {
    choose('topic', 'tax');
    expect(shown('[data-row]')).toEqual(['a', 'b']);
    expect(shown('[data-rows]')).toEqual(['first']);
    choose('strength', 'soft');
    expect(shown('[data-row]')).toEqual(['b']);
    expect(said()).toBe('1 of 3');
  });

  it('take a value for itself, and not for the beginning of another', () => {
    findElement('#a').dataset['topic'] = 'taxation';
    choose('topic', 'tax');
    expect(shown('[data-row]')).toEqual(['b']);
  });

  it('say so where no row is left, and only there', () => {
    const none = findElement('[data-no-rows]');
    expect(none.hidden).toBe(true);
    choose('topic', 'talent');
    expect(none.hidden).toBe(true);
    document.querySelectorAll('[data-row]').forEach((row) => row.setAttribute('data-topic', ''));
    choose('topic', 'tax');
    expect(none.hidden).toBe(false);
  });

  it('put what is chosen into the address, and nothing that is not', () => {
    choose('topic', 'tax');
    expect(location.search).toBe('?topic=tax');
    choose('topic', '');
    expect(location.search).toBe('');
    expect(location.pathname).toBe('/en/measures/');
  });

  it('show everything again when they are cleared', async () => {
    choose('topic', 'tax');
    findElement<HTMLFormElement>('form').reset();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(shown('[data-row]')).toEqual(['a', 'b', 'c']);
    expect(location.search).toBe('');
  });
});

it('the address says what is chosen', async () => {
  await open('?topic=talent&strength=soft');
  expect(select('topic').value).toBe('talent');
  expect(shown('[data-row]')).toEqual(['c']);
});

it('a value in the address that is no choice is none', async () => {
  await open('?topic=poems');
  expect(select('topic').value).toBe('');
  expect(shown('[data-row]')).toEqual(['a', 'b', 'c']);
});
