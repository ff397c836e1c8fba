import { describe, expect, test } from 'vitest';
import { basePath, contactAddress, siteOrigin } from './publication.ts';

const address = 'https://measures.example';

describe('SITE_URL', () => {
  test.for<[value: string | undefined, origin: string]>([
    [undefined, 'https://measures.example'],
    ['', 'https://measures.example'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://EXAMPLE.org', 'https://example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('“%s” is the origin %s', ([value, origin]) => {
    expect(siteOrigin({ SITE_URL: value }, address)).toBe(origin);
  });

  test.for([
    'example.org',
    'ftp://example.org',
    'https://example.org/plan40',
    'https://example.org/?a=1',
    'https://example.org/#top',
    'https://name@example.org',
    'not an address',
  ])('“%s” is refused, with what to write', (value) => {
    expect(() => siteOrigin({ SITE_URL: value }, address)).toThrow(
      `SITE_URL is “${value}”. Write scheme and host alone, for example https://example.org; a path goes into BASE_PATH.`,
    );
  });
});

describe('BASE_PATH', () => {
  test.for<[value: string | undefined, base: string]>([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['plan40', '/plan40/'],
    ['/plan40', '/plan40/'],
    ['/plan40/', '/plan40/'],
    ['/a/b_c.d-e', '/a/b_c.d-e/'],
    ['//a///b//', '/a/b/'],
  ])('“%s” is the base %s', ([value, base]) => {
    expect(basePath({ BASE_PATH: value })).toBe(base);
  });

  test.for(['/a b/', '/plan?a', '/方案/', '"/'])('“%s” is refused', (value) => {
    expect(() => basePath({ BASE_PATH: value })).toThrow(
      `BASE_PATH is “${value}”. Write a path like /plan40/.`,
    );
  });
});

describe('CONTACT', () => {
  test.for<[contact: string | undefined, site: string, mailbox: string]>([
    [undefined, address, 'mailto:corrections@measures.example'],
    ['', address, 'mailto:corrections@measures.example'],
    [undefined, 'https://example.org', 'mailto:corrections@example.org'],
    [undefined, 'http://localhost:4321', 'mailto:corrections@localhost'],
    ['mailto:a@b.org', 'https://example.org', 'mailto:a@b.org'],
    ['https://example.org/form?a=1', address, 'https://example.org/form?a=1'],
  ])('“%s” on %s is %s', ([contact, site, mailbox]) => {
    expect(contactAddress({ CONTACT: contact }, site)).toBe(mailbox);
  });

  test.for(['a@b.org', 'mailto:nobody', 'mailto:a@b.org?subject=x', 'http://b.org', 'tel:110'])(
    '“%s” is refused, with what to write',
    (value) => {
      expect(() => contactAddress({ CONTACT: value }, address)).toThrow(
        `CONTACT is “${value}”. Write mailto:name@host or https://….`,
      );
    },
  );
});
