// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import {
  eventually,
  expectText,
  serve,
  showPage,
  stubClipboard,
  wordsFor,
} from '../../../tests/support/page.ts';
import { library } from '../../../tests/support/library.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import { context } from '../../../tests/support/output-context.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import { citationStyles } from '../../outputs/citations/styles.ts';
import { referToPlan } from '../../outputs/citations/reference.ts';

const address = 'https://example.org/plan40/en/measures/8/';
const kit = JSON.stringify({
  locale: 'en',
  plan: referToPlan(library, { ...context, locale: 'en', accessed: '2026-11-29' }),
  measures: inLanguages({
    zh: 'https://example.org/plan40/zh/measures/',
    en: 'https://example.org/plan40/en/measures/',
  }),
  sentences: '/sentences.json',
  words: browserWords('quoteMenu', 'en'),
});
const sentences = JSON.stringify({
  units: [
    {
      kind: 'sentence',
      number: 8,
      sentence: 1,
      zh: '支持外商投资企业。',
      en: 'Support foreign-invested enterprises.',
    },
  ],
});

const html = `<div id="s1"><a class="pair-link" href="#s1" aria-label="Sentence 1">1</a><p lang="zh-Hans" data-official>支持外商投资企业。</p>
  <p data-translation>Support foreign-invested enterprises.</p></div>
<section data-cite="8" data-kit="/kit.json">
  <dl class="facts"><div><dt>Chicago 18</dt><dd><p data-citation="chicago-18">Office, Notice,
    accessed <span data-day="long">1 January 2020</span>.</p></dd></div></dl>
  <dl><div><dt>Permalink</dt><dd><p data-permalink>${address}</p></dd></div></dl>
  <div data-copy-and-quote><output></output>${wordsFor('copyAndQuote', 'en', { total: citationStyles.length })}</div>
</section>`;

async function open(): Promise<void> {
  showPage('en', html);
  vi.resetModules();
  await import('./start.ts');
}

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`There is no button “${name}”`);
  return found;
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('./actions.ts');
});

const name = `All ${citationStyles.length} styles`;

describe('all styles', () => {
  test('take the place of their button, each with one that copies it', async () => {
    stubClipboard(() => Promise.resolve());
    serve({ '/kit.json': kit });
    await open();
    button(name).click();
    await eventually(() =>
      expect(document.querySelectorAll('[data-citation]')).toHaveLength(citationStyles.length),
    );
    expect(() => button(name)).toThrow();
    expect(document.querySelectorAll('[data-citation] + button')).toHaveLength(
      citationStyles.length,
    );
    const own = button('Copy Our explanation').previousElementSibling?.textContent;
    expect(own).toContain('“Measure 8” (explanation by this site: unofficial');
    expect(own).toMatch(/measures\/8\/ \(read \d+ \w+ \d{4}\)\.$/);
    expect(own).not.toContain('General Office');
    expect(document.body.textContent).toContain(address);
    expect(findElement('[data-citation=gbt-7714-2025]').getAttribute('lang')).toBe('zh-Hans');
  });

  test('that cannot be made say so beside the button, and the next press makes them', async () => {
    serve({});
    await open();
    button(name).click();
    await expectText('.note', /did not load.*try again/);
    expect(findElement('output').textContent).toMatch(/did not load/);
    serve({ '/kit.json': kit });
    button(name).click();
    await eventually(() =>
      expect(document.querySelectorAll('[data-citation]')).toHaveLength(citationStyles.length),
    );
    expect(document.querySelector('.note')).toBeNull();
  });
});

describe('a quote', () => {
  test('opens in a menu beside its sentence, with citation and link', async () => {
    const showPopover = vi.fn(function (this: HTMLElement) {
      this.dispatchEvent(new Event('beforetoggle'));
    });
    HTMLElement.prototype.showPopover = showPopover;
    serve({ '/kit.json': kit, '/sentences.json': sentences });
    await open();
    button('Quote Sentence 1').click();
    await eventually(() => expect(showPopover).toHaveBeenCalled());
    const lines = findElement<HTMLTextAreaElement>('[role=dialog] textarea').value.split('\n');
    expect(lines[0]).toBe('“Support foreign-invested enterprises.” (unofficial translation)');
    expect(lines.at(-1)).toContain(`${address}#s1`);
    expect(findElement('#s1 [role=dialog]').getAttribute('popover')).toBe('auto');
  });

  test('whose files do not come says so, and throws nothing', async () => {
    serve({});
    await open();
    button('Quote Sentence 1').click();
    await expectText('#s1 .note', /did not load/);
  });

  test('whose script does not come says so', async () => {
    vi.doMock('./actions.ts', () => {
      throw new Error('lost');
    });
    await open();
    button('Quote Sentence 1').click();
    await expectText('#s1 .note', /did not load/);
  });

  test('whose files come too late says so in the end', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    await open();
    vi.useFakeTimers();
    button('Quote Sentence 1').click();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(findElement('#s1 .note').textContent).toMatch(/did not load/);
  });
});
