// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { browserWords } from '../../outputs/browser-words.ts';

const words = browserWords('copyAndQuote', 'en');
const writeText = vi.fn<(text: string) => Promise<void>>();

async function open(): Promise<void> {
  vi.resetModules();
  document.body.innerHTML = `
    <div data-copy-and-quote><script type="application/json">${JSON.stringify({ words })}</script><output></output></div>
    <p id="s1"><a class="pair-link" href="#s1" aria-label="Sentence 1">1</a><span data-official>一。</span></p>
    <p><b>x</b><span data-official>二。</span></p>
    <section data-cite><dl><dt>APA</dt><dd><p data-citation="apa"> A citation, <time data-day="iso"></time> </p></dd></dl></section>
    <time data-day="long"></time>`;
  await import('./start.ts');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: new Date(2026, 10, 5, 12) });
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the page of a measure', () => {
  it('says the day of access, in either form', async () => {
    await open();
    expect(findElement('[data-day=iso]').textContent).toBe('2026-11-05');
    expect(findElement('[data-day=long]').textContent).toBe('5 November 2026');
  });

  it('has a button that copies a citation, says so, and then is as it was', async () => {
    await open();
    const button = findElement('[data-citation] + button');
    expect(button.textContent).toBe(words.copy);
    expect(button.getAttribute('aria-label')).toBe(`${words.copy} APA`);
    button.click();
    await vi.waitFor(() => expect(button.textContent).toBe(words.copied));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('A citation, 2026-11-05');
    expect(findElement('output').textContent).toBe(words.copied);
    await vi.advanceTimersByTimeAsync(2000);
    expect(button.textContent).toBe(words.copy);
    expect(findElement('output').textContent).toBe('');
  });

  it('says what to do where copying is refused', async () => {
    writeText.mockRejectedValue(new Error('refused'));
    await open();
    findElement('[data-citation] + button').click();
    await vi.waitFor(() => expect(findElement('span.note').textContent).toBe(words.selected));
    expect(findElement('output').textContent).toBe(words.selected);
  });

  it('has no button to quote where the browser has no popovers', async () => {
    await open();
    expect(document.querySelectorAll('.pair-quote')).toHaveLength(1);
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover');
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    await open();
    expect(document.querySelectorAll('.pair-quote')).toHaveLength(0);
    if (own) Object.defineProperty(HTMLElement.prototype, 'popover', own);
  });

  it('has no button to copy where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    await open();
    expect(document.querySelector('[data-citation] + button')).toBeNull();
  });

  it('has a button to quote beside every sentence that has a link, named after it', async () => {
    await open();
    const buttons = [...document.querySelectorAll('.pair-quote')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      `${words.button} Sentence 1`,
    ]);
    expect(buttons[0]?.previousElementSibling?.tagName).toBe('A');
    expect(buttons[0]?.getAttribute('aria-haspopup')).toBe('dialog');
  });

  it('has a button for all styles behind the citations', async () => {
    await open();
    expect(findElement('dl + button').textContent).toBe(words.allStyles);
  });
});
