import { expect, test } from 'vitest';
import { library } from '../support/live-library.ts';
import { staleFiles } from '../../src/tools/publish/committed-files.ts';
import { cardHashes, cardPages, shareCardFiles } from '../../src/tools/publish/share-cards.ts';

test('every share card is there and shows what the content says now', () => {
  expect(staleFiles(shareCardFiles, cardHashes(cardPages(library)))).toEqual([]);
});
