// @vitest-environment happy-dom
import { afterEach, test, vi } from 'vitest';
import { expectText, showPage } from '../../../tests/support/page.ts';

afterEach(() => {
  vi.doUnmock('./builder.ts');
});

test('a builder whose script does not come says so, and the next choice tries again', async () => {
  showPage(
    'en',
    '<form data-embed-builder><p>This did not load.</p></form><output data-embed-status></output>',
  );
  vi.resetModules();
  vi.doMock('./builder.ts', () => {
    throw new Error('lost');
  });
  await import('./start.ts');
  await expectText('[data-embed-status]', /did not load/);
  vi.doMock('./builder.ts', () => ({}));
  document.querySelector('[data-embed-builder]')?.dispatchEvent(new Event('change'));
  await expectText('[data-embed-status]', /^$/);
});
