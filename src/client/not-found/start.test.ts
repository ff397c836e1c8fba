// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { eventually, serve, showPage } from '../../../tests/support/page.ts';

const codes = ['zh', 'zh-Hant', 'en'];
const html = codes
  .map(
    (code) =>
      `<div data-near="/addresses.${code}.json" data-language="${code}" hidden><ul></ul></div>`,
  )
  .join('');
const lists = Object.fromEntries(
  codes.map((code) => [
    `/addresses.${code}.json`,
    JSON.stringify([[`/${code}/measures/13/`, `Thirteen <${code}>`]]),
  ]),
);

async function open(address: string, files: Record<string, string> = lists) {
  vi.resetModules();
  const asked = serve(files);
  history.replaceState(null, '', address);
  showPage('zh', html);
  await import('./start.ts');
  return asked;
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-near]:not([hidden]) a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ]);

afterEach(() => vi.unstubAllGlobals());

test('the pages near to an address are in its language', async () => {
  const asked = await open('/en/measure/13');
  await eventually(() => expect(shown()).toEqual([['/en/measures/13/', 'Thirteen <en>']]));
  expect(asked.mock.calls.map(([address]) => address)).toEqual(['/addresses.en.json']);
});

test('those near to an address of a derived edition are in that', async () => {
  await open('/zh-Hant/measure/13');
  await eventually(() =>
    expect(shown()).toEqual([['/zh-Hant/measures/13/', 'Thirteen <zh-Hant>']]),
  );
});

test('the language is no part of what is compared', async () => {
  await open('/en/measures/14/');
  await eventually(() => expect(shown()).toEqual([['/en/measures/13/', 'Thirteen <en>']]));
});

test('those near to an address without a language are in all', async () => {
  await open('/measures/13/');
  await eventually(() => expect(shown()).toHaveLength(3));
});

test('where none is near, or the list does not come, nothing is added', async () => {
  const asked = await open('/en/poems/');
  await eventually(() => expect(asked).toHaveBeenCalled());
  await open('/en/measure/13', {});
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown()).toEqual([]);
});
