// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { copyText } from './clipboard.ts';

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

  it('selects what is shown where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('words', document.body)).toBe('selected');
  });
});
