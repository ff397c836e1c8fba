// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { eventually, expectText, serve, showPage } from '../../../tests/support/page.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { Place } from '../../model/verify-quote/report.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import { referToPlan } from '../../outputs/citations/reference.ts';
import { sayIn } from '../shared/words.ts';

const words = browserWords('verifyQuote', 'en');
const unit: QuotableUnit = {
  kind: 'sentence',
  number: 8,
  sentence: 2,
  marker: '',
  ...inLanguages({ zh: '支持。', en: 'Support.' }),
};
const files = {
  '/kit.json': JSON.stringify({
    locale: 'en',
    plan: referToPlan(library, { ...context, locale: 'en', accessed: '2026-11-29' }),
    measures: inLanguages({
      zh: 'https://a.example/zh/measures/',
      en: 'https://a.example/en/measures/',
    }),
    sentences: '/sentences.json',
    words: browserWords('quoteMenu', 'en'),
  }),
  '/sentences.json': JSON.stringify({ units: [unit] }),
};

async function show(...places: Place[]): Promise<void> {
  const { renderCiting } = await import('./render-citing.ts');
  findElement('#here').replaceChildren(...renderCiting(places, sayIn(words)));
}

beforeEach(() => {
  vi.resetModules();
  HTMLElement.prototype.showPopover = function () {
    this.dispatchEvent(new Event('beforetoggle'));
  };
  showPage('en', '<form data-kit="/kit.json"></form><div id="here"></div>');
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['zh', /^“支持。”\n.+measure 8, sentence 2\)\. .+\/zh\/measures\/8\/#s2$/],
  [
    'en',
    /^“Support\.” \(unofficial translation\)\n.+; unofficial translation\)\. .+\/en\/measures\/8\/#s2$/,
  ],
] as const)('one press quotes and cites what was found in %s', async (locale, quote) => {
  serve(files);
  await show(
    { unit: { ...unit, kind: 'section' }, locale, whole: true },
    { unit, locale, whole: true },
  );
  expect(findElement('#here button').textContent).toBe(words.citeSentence);
  findElement('#here button').click();
  await eventually(() => {
    expect(findElement<HTMLTextAreaElement>('[role=dialog] textarea').value).toMatch(quote);
  });
});

test('what does not load is said beside the button, and the next press succeeds', async () => {
  serve({});
  await show({ unit, locale: 'zh', whole: true });
  findElement('#here button').click();
  await expectText('#here output', words.unavailable);
  serve(files);
  findElement('#here button').click();
  await eventually(() => expect(document.querySelector('[role=dialog]')).not.toBeNull());
  expect(findElement('#here output').textContent).toBe('');
});

test('there is no button for what is no sentence', async () => {
  await show({ unit: { ...unit, kind: 'responsible' }, locale: 'zh', whole: true });
  expect(findElement('#here').children).toHaveLength(0);
  await show();
  expect(findElement('#here').children).toHaveLength(0);
});
