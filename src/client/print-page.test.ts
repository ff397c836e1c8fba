// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { findElement } from '../../tests/support/find-element.ts';

async function open(print: unknown): Promise<HTMLButtonElement> {
  vi.resetModules();
  vi.stubGlobal('print', print);
  document.body.innerHTML = '<button style="visibility: hidden" data-print-page>Print</button>';
  await import('./print-page.ts');
  return findElement<HTMLButtonElement>('button');
}

test('the button is seen, and prints the page', async () => {
  const print = vi.fn();
  const button = await open(print);
  expect(button.style.visibility).toBe('visible');
  button.click();
  expect(print).toHaveBeenCalledOnce();
});

test('a browser that cannot print shows no button', async () => {
  const button = await open(undefined);
  expect(button.style.visibility).toBe('hidden');
});
