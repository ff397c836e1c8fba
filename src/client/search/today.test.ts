// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatSearchText } from '../../outputs/search-index/search-text.ts';

const lines = formatSearchText({ measure: { '8': ['As published: nothing found.'] } });
const load = vi.fn<() => Promise<string>>();

beforeEach(() => {
  vi.resetModules();
  vi.doMock('./local/load-file.ts', () => ({ loadFile: load }));
  load.mockReset().mockResolvedValue(lines);
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<form data-search-box="en"></form>
    <ol><li data-measure="8"></li><li data-measure="9"></li><li></li></ol>`;
});
afterEach(() => vi.doUnmock('./local/load-file.ts'));

const list = () => document.querySelector('ol') ?? document.body;

test('a measure among results gets its line once, and nothing else does', async () => {
  const { addToday } = await import('./today.ts');
  await addToday(list());
  await addToday(list());
  expect([...list().querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'As published: nothing found.',
    '',
    '',
  ]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('in a derived edition the line is shown in its characters', async () => {
  vi.doMock('./load-edition.ts', () => ({
    loadEdition: () => Promise.resolve({ text: (line: string) => line.toUpperCase() }),
  }));
  const { addToday } = await import('./today.ts');
  await addToday(list());
  vi.doUnmock('./load-edition.ts');
  expect(list().textContent).toContain('AS PUBLISHED: NOTHING FOUND.');
});

test('where the lines do not come, results stay as they are, and the next time they are tried again', async () => {
  load.mockRejectedValueOnce(new Error('offline'));
  const { addToday } = await import('./today.ts');
  await addToday(list());
  expect(list().textContent.trim()).toBe('');
  await addToday(list());
  expect(list().textContent).toContain('As published');
});
