import { readRelease } from './model/read-release.ts';
import type { Release } from './schema/release.ts';

const files = import.meta.glob<string>('../content/releases/*/measures.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sums = import.meta.glob<string>('../content/releases/*/SHA256SUMS', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let releases: Release[] | undefined;

/**
 * All releases, newest first, read once per build.
 * @throws {BrokenContentError} when one is no longer what was published
 */
export function loadReleases(): Release[] {
  return (releases ??= Object.entries(files)
    .map(([file, text]) => {
      const date = file.split('/').at(-2) ?? '';
      return readRelease(date, text, sums[file.replace('measures.json', 'SHA256SUMS')]);
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1)));
}
