import { filesToMake, recordFiles } from './publish/committed-files.ts';
import { openBrowser } from './publish/open-browser.ts';
import { cardHashes, cardPages, drawCards, shareCardFiles } from './publish/share-cards.ts';
import { readLibrary } from './tools/read-library.ts';

/** Makes anew what is committed under `public/` and shows older content: only that. */
const pages = cardPages(readLibrary());
const hashes = cardHashes(pages);
const cards = filesToMake(shareCardFiles, hashes);
if (cards.length > 0) {
  const browser = await openBrowser();
  try {
    await drawCards(browser, pages, cards);
  } finally {
    await browser.close();
  }
}
recordFiles(shareCardFiles, hashes);
console.log(`${shareCardFiles.folder}: ${cards.length} of ${hashes.size} cards drawn`);
