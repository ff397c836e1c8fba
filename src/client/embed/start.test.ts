// @vitest-environment happy-dom
import { afterEach, test, vi } from 'vitest';
import { expectText, showPage, wordsFor } from '../../../tests/support/page.ts';

afterEach(() => {
  vi.doUnmock('./builder.ts');
});

test('a builder whose script does not come says so', async () => {
  showPage(
    'en',
    `<form data-embed-builder>${wordsFor('embedBuilder', 'en')}</form><output data-embed-status></output>`,
  );
  vi.resetModules();
  vi.doMock('./builder.ts', () => {
    throw new Error('lost');
  });
  await import('./start.ts');
  await expectText('[data-embed-status]', /did not load/);
});
