import { expect, test } from 'vitest';
import { robotsTxt } from './robots-txt.ts';

test('everything may be read, and the sitemap is named (RFC 9309)', () => {
  expect(robotsTxt({ sitemap: 'https://example.org/sitemap-index.xml' })).toBe(
    ['User-agent: *', 'Allow: /', '', 'Sitemap: https://example.org/sitemap-index.xml', ''].join(
      '\n',
    ),
  );
});
