import type { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { localeOfFile } from './locale-of-file.ts';

const at = (path: string) => ({ path }) as VFile;

test.for<[path: string, locale: string]>([
  ['/site/content/measures/08-equity-fund-interests/zh.mdx', 'zh'],
  ['/site/content/measures/08-equity-fund-interests/en.mdx', 'en'],
  ['/site/content/pages/en/about.mdx', 'en'],
  ['/en/content/pages/zh/about.mdx', 'zh'],
  ['C:\\site\\content\\pages\\zh\\about.mdx', 'zh'],
])('%s is in %s', ([path, locale]) => {
  expect(localeOfFile(at(path))).toBe(locale);
});

test('a path that names no language is refused, with what to do', () => {
  expect(() => localeOfFile(at('content/pages/about.mdx'))).toThrow(
    'content/pages/about.mdx names no language. Call it zh.mdx, or put it in zh/.',
  );
});
