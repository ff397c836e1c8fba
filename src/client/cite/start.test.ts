// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { eventually, expectText, serve, showPage, wordsFor } from '../../../tests/support/page.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import { referToMeasure, referToPlan } from '../../outputs/citations/reference.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import { readersDay } from '../quote/load-kit.ts';

const options = { ...context, locale: 'en', accessed: '2020-01-01' } as const;
const kit = JSON.stringify({
  locale: 'en',
  plan: referToPlan(library, options),
  words: browserWords('quoteMenu', 'en'),
});
const styles = stylesFor('en');
const html = `
  <form data-choose-citation data-kit="/kit.json" data-measures="${context.absolute('/en/measures/')}">
    ${wordsFor('chooseCitation', 'en')}
    <select name="measure"><option value="">The plan</option><option>1</option><option>8</option></select>
    <select name="style">${styles.map(({ id }) => `<option>${id}</option>`).join('')}</select>
    <output></output>
  </form>
  <dl><div><dt>Citation</dt><dd data-chosen><p data-citation="apa-7">As built.</p></dd></div>
    <div><a href="/plan.bib/cite/en/plan.bib" download></a><a href="/cite/en/plan.csl.json" download></a></div></dl>
  <section data-every-style><p data-citation="apa-7">As built.</p></section>`;

async function open(address = '/en/cite/'): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', address);
  showPage('en', html);
  await import('./start.ts');
}

function choose(name: string, value: string): void {
  findElement<HTMLSelectElement>(`[name=${name}]`).value = value;
  findElement('[data-choose-citation]').dispatchEvent(new Event('change'));
}

const shown = () => findElement('[data-chosen] > p');
const files = () =>
  [...document.querySelectorAll('[download]')].map((file) => file.getAttribute('href'));
const showsMeasure = (number: number, style: string) =>
  eventually(() => {
    const reference = referToMeasure(library, number, { ...options, accessed: readersDay() });
    expect(shown().textContent).toBe(styles.find(({ id }) => id === style)?.cite(reference));
  });

beforeEach(() => {
  serve({ '/kit.json': kit });
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

describe('the citation on the page', () => {
  test('is the one that was built, alone, until another is chosen', async () => {
    await open();
    expect([...document.querySelectorAll('[data-citation]')]).toEqual([shown()]);
    expect(shown().textContent).toBe('As built.');
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each(styles.map(({ id }) => id))('is that of a measure in %s', async (style) => {
    await open();
    choose('measure', '8');
    choose('style', style);
    await showsMeasure(8, style);
    expect(shown().dataset['citation']).toBe(style);
    expect(shown().lang).not.toBe('');
  });

  test('is that of the plan again', async () => {
    await open('/en/cite/?measure=8');
    await showsMeasure(8, 'apa-7');
    choose('measure', '');
    await eventually(() =>
      expect(shown().textContent).toBe(
        styles[0]?.cite(referToPlan(library, { ...options, accessed: readersDay() })),
      ),
    );
    expect(location.search).toBe('');
  });
});

test('files are those of what is cited', async () => {
  await open();
  choose('measure', '8');
  const ofMeasure = ['/plan.bib/cite/en/measures/8.bib', '/cite/en/measures/8.csl.json'];
  await eventually(() =>
    expect(files()).toEqual(ofMeasure.map((path) => expect.stringMatching(`${path}$`) as string)),
  );
  choose('measure', '');
  const ofPlan = ['/plan.bib/cite/en/plan.bib', '/cite/en/plan.csl.json'];
  await eventually(() =>
    expect(files()).toEqual(ofPlan.map((path) => expect.stringMatching(`${path}$`) as string)),
  );
});

describe('the address', () => {
  test('holds what is chosen, and nothing that is not', async () => {
    await open();
    choose('measure', '8');
    expect(location.search).toBe('?measure=8');
    choose('style', 'mla-9');
    expect(location.search).toBe('?measure=8&style=mla-9');
  });

  test('says what is chosen', async () => {
    await open('/en/cite/?measure=1&style=oscola');
    await showsMeasure(1, 'oscola');
  });

  test('may name a style in its fragment: the form is led to', async () => {
    await open('/en/cite/?measure=1#bluebook');
    await showsMeasure(1, 'bluebook');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
  });

  test('with what is no choice is as without', async () => {
    await open('/en/cite/?measure=99#verify');
    expect(shown().textContent).toBe('As built.');
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
  });
});

test('what does not load is said, and the next choice tries again', async () => {
  serve({});
  await open();
  choose('measure', '8');
  await expectText('output', /did not load/);
  serve({ '/kit.json': kit });
  choose('measure', '1');
  await showsMeasure(1, 'apa-7');
  expect(findElement('output').textContent).toBe('');
});
