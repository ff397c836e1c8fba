import { expect, test } from 'vitest';
import { library } from '../support/live-library.ts';
import { staleFiles } from '../../src/tools/publish/committed-files.ts';
import { pictureFiles, pictureHashes, picturePages } from '../../src/tools/publish/pictures.ts';

test('every picture is there as PNG and shows what the content says now', () => {
  expect(staleFiles(pictureFiles, pictureHashes(picturePages(library)))).toEqual([]);
});
