import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { staleFiles } from './committed-files.ts';
import { pictureFiles, pictureHashes, picturePages } from './pictures.ts';

test('every picture is there as PNG and shows what the content says now', () => {
  expect(staleFiles(pictureFiles, pictureHashes(picturePages(library)))).toEqual([]);
});
