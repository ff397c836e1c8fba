import { expect, vi } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { browserWords, type Widget } from '../../src/outputs/browser-words.ts';

/** Makes the test’s document a page in a language, with this HTML beside its search box. */
export function showPage(locale: Locale, html: string): void {
  document.documentElement.lang = locales[locale].tag;
  document.body.innerHTML = `<form action="/${locale}/search/" data-search-box="${locale}"><input name="q"></form>${html}`;
}

/** The words of a widget as they stand in its element. */
export function wordsFor(
  widget: Widget,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return json({ words: browserWords(widget, locale, values) });
}

function json(data: object): string {
  return `<script type="application/json">${JSON.stringify(data)}</script>`;
}

/** Waits until something holds: at once on a quiet machine, late on a busy one. */
export function eventually(assertion: () => void): Promise<void> {
  return vi.waitFor(assertion, { timeout: 20_000 });
}

/** Waits until the text of an element says this. */
export function expectText(selector: string, text: string | RegExp): Promise<void> {
  return eventually(() => {
    expect(document.querySelector(selector)?.textContent ?? '').toMatch(text);
  });
}

/** What the browser gets from the site: text by address; anything else is not found. */
export function serve(files: Readonly<Record<string, string>>) {
  const answer = vi.fn((address: string) => {
    const text = files[address];
    return Promise.resolve(
      text === undefined ? new Response('', { status: 404 }) : new Response(text),
    );
  });
  vi.stubGlobal('fetch', answer);
  return answer;
}

/** What the clipboard does with a text: takes it, or refuses it. */
export function stubClipboard(writeText: (text: string) => Promise<void>) {
  const spy = vi.fn(writeText);
  vi.stubGlobal(
    'navigator',
    Object.create(navigator, { clipboard: { value: { writeText: spy } } }),
  );
  return spy;
}
