// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { eventually, showPage } from '../../../tests/support/page.ts';

const startCombobox = vi.fn();

async function open(): Promise<void> {
  showPage('en', '');
  vi.resetModules();
  vi.doMock('./combobox.ts', () => ({ startCombobox }));
  await import('./search-box.ts');
}

beforeEach(async () => {
  startCombobox.mockReset();
  await open();
});
afterEach(() => {
  vi.doUnmock('./combobox.ts');
});

const box = () => findElement<HTMLInputElement>('[data-search-box] input');

test('the box says what it is to be, and loads nothing before its first use', () => {
  expect(box().getAttribute('role')).toBe('combobox');
  expect(box().getAttribute('aria-expanded')).toBe('false');
  expect(startCombobox).not.toHaveBeenCalled();
});

test('its first use starts it, once', async () => {
  box().dispatchEvent(new Event('focus'));
  box().dispatchEvent(new Event('input'));
  await eventually(() => expect(startCombobox).toHaveBeenCalled());
  box().dispatchEvent(new Event('input'));
  expect(startCombobox).toHaveBeenCalledExactlyOnceWith(findElement('[data-search-box]'), box());
});

test('a start that fails is tried again at the next use', async () => {
  startCombobox.mockImplementationOnce(() => {
    throw new Error('lost');
  });
  box().dispatchEvent(new Event('focus'));
  await eventually(() => expect(startCombobox).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve));
  box().dispatchEvent(new Event('input'));
  await eventually(() => expect(startCombobox).toHaveBeenCalledTimes(2));
});

test('Ctrl K leads to it; with another key held it does not', () => {
  const press = (more: KeyboardEventInit) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, ...more }));
  press({ shiftKey: true });
  expect(document.activeElement).not.toBe(box());
  press({});
  expect(document.activeElement).toBe(box());
});
