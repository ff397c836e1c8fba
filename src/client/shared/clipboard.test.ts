// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { copyFormatted, copyText } from './clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

describe('copyText', () => {
  it('copies the text, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    clipboard(writeText);
    expect(await copyText('words', document.body)).toBe('copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('words');
  });

  it('selects what is shown where copying is refused, and says so', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    document.body.innerHTML = '<p>words</p><textarea>more words</textarea>';
    const [shown, field] = [findElement('p'), findElement<HTMLTextAreaElement>('textarea')];
    expect(await copyText('words', shown)).toBe('selected');
    expect(String(getSelection())).toBe('words');
    expect(await copyText('more words', field)).toBe('selected');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'more words'.length]);
  });

  it('copies it rich and plain where the browser can', async () => {
    const write = vi.fn<(items: unknown[]) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { write } });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        forms: Record<string, Blob>;
        constructor(forms: Record<string, Blob>) {
          this.forms = forms;
        }
      },
    );
    expect(await copyText('a title', document.body, 'a <i>title</i>')).toBe('copied');
    const [item] = (write.mock.calls[0]?.[0] ?? []) as { forms: Record<string, Blob> }[];
    expect(await item?.forms['text/plain']?.text()).toBe('a title');
    expect(await item?.forms['text/html']?.text()).toBe('a <i>title</i>');
  });

  it('copies it plain where the browser cannot copy rich text', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    clipboard(writeText);
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyText('a title', document.body, 'a <i>title</i>')).toBe('copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a title');
  });

  it('selects what is shown where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('words', document.body)).toBe('selected');
  });
});

describe('copyFormatted', () => {
  const html = '<p><b>One</b> </p><p>Two</p>';
  const shown = () => {
    document.body.innerHTML = `<div>${html}</div>`;
    return findElement('div');
  };

  it('copies the formatting, and the text line by line', async () => {
    const write = vi.fn<(items: { parts: Record<string, Blob> }[]) => Promise<void>>(() =>
      Promise.resolve(),
    );
    vi.stubGlobal('navigator', { clipboard: { write } });
    vi.stubGlobal('ClipboardItem', function (this: object, parts: Record<string, Blob>) {
      Object.assign(this, { parts });
    });
    expect(await copyFormatted(html, shown())).toBe('copied');
    const parts = write.mock.calls[0]?.[0][0]?.parts;
    expect(await parts?.['text/html']?.text()).toBe(html);
    expect(await parts?.['text/plain']?.text()).toBe('One\nTwo');
  });

  it('selects what is shown where a browser cannot, and says so', async () => {
    vi.stubGlobal('navigator', { clipboard: {} });
    expect(await copyFormatted(html, shown())).toBe('selected');
    expect(String(getSelection())).toContain('Two');
  });
});
