// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { findElement } from '../../tests/support/find-element.ts';

test('the language switch leads to the same place with the same query', async () => {
  document.body.innerHTML =
    '<header><a hreflang="zh-Hans" href="/zh/measures/8/">中文</a></header>';
  history.replaceState(null, '', '/en/measures/8/?q=visa#s2');
  vi.resetModules();
  await import('./keep-fragment.ts');
  const link = findElement<HTMLAnchorElement>('a');
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  expect(link.getAttribute('href')).toMatch(/\/zh\/measures\/8\/\?q=visa#s2$/);
});
