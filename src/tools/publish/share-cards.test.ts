import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { staleFiles } from './committed-files.ts';
import { cardHashes, cardPages, shareCardFiles } from './share-cards.ts';

test('every share card is there and shows what the content says now', () => {
  expect(staleFiles(shareCardFiles, cardHashes(cardPages(library)))).toEqual([]);
});
