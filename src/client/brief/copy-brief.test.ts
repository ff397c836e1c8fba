// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Brief } from '../../outputs/briefs/brief.ts';
import { copyBrief } from './copy-brief.ts';

const brief: Brief = {
  locale: 'en',
  title: 'A brief',
  publisher: 'A site',
  colon: ': ',
  listLabel: 'In it',
  items: [],
  sourcesLabel: 'Sources',
  notes: ['A source.'],
};

afterEach(() => vi.unstubAllGlobals());

it('copies HTML and plain text at once', async () => {
  const write = vi.fn<(items: { types: string[] }[]) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      types: string[];
      constructor(content: Record<string, Blob>) {
        this.types = Object.keys(content);
      }
    },
  );
  expect(await copyBrief(brief, document.body)).toBe('copied');
  expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['text/html', 'text/plain']);
});

it('copies plain text where a browser knows no more', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('ClipboardItem', undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyBrief(brief, document.body)).toBe('copied');
  expect(writeText.mock.calls[0]?.[0]).toContain('A source.');
});

it('copies plain text where HTML is refused', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const write = () => Promise.reject(new Error('refused'));
  vi.stubGlobal('ClipboardItem', function () {});
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  expect(await copyBrief(brief, document.body)).toBe('copied');
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^A brief\n/);
});
