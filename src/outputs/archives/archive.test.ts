import { expect, test, vi } from 'vitest';
import { archive, filesOfArchive } from './archive.ts';

const files = { 'a.xml': new TextEncoder().encode('<a>条</a>'), 'b/c.xml': new Uint8Array(300) };

test('what was put in comes out', () => {
  expect(filesOfArchive(archive(files))).toEqual(files);
});

test('the day on which it is made leaves no trace', () => {
  const made = archive(files);
  vi.setSystemTime(new Date('2031-03-09'));
  expect(archive(files)).toEqual(made);
  vi.useRealTimers();
});
