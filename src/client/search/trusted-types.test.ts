import { describe, expect, it } from 'vitest';
import { admitScript } from './trusted-types.ts';

const page = 'https://example.org/cq51/en/';
const folder = '/cq51/pagefind/';

describe('admitScript', () => {
  it.each(['/cq51/pagefind/pagefind-worker.js', 'https://example.org/cq51/pagefind/x.js'])(
    'admits %s',
    (address) => {
      expect(admitScript(address, folder, page)).toBe(address);
    },
  );

  it.each([
    'https://elsewhere.example/cq51/pagefind/x.js',
    '//elsewhere.example/cq51/pagefind/x.js',
    '/pagefind/x.js',
    '/cq51/pagefind/../x.js',
    '/cq51/pagefind/%2e%2e/x.js',
    'data:text/javascript,0',
    'blob:https://example.org/cq51/pagefind/x',
    'javascript:0',
  ])('refuses %s', (address) => {
    expect(() => admitScript(address, folder, page)).toThrow(TypeError);
  });
});
