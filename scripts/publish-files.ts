import { filesToMake, recordFiles } from './publish/committed-files.ts';
import { openBrowser } from './publish/open-browser.ts';
import { drawPictures, pictureFiles, pictureHashes, picturePages } from './publish/pictures.ts';
import { cardHashes, cardPages, drawCards, shareCardFiles } from './publish/share-cards.ts';
import { readLibrary } from './tools/read-library.ts';

/** Makes anew what is committed under `public/` and shows older content: only that. */
const library = readLibrary();
const pages = cardPages(library);
const hashes = cardHashes(pages);
const cards = filesToMake(shareCardFiles, hashes);
const drawings = picturePages(library);
const drawingHashes = pictureHashes(drawings);
const pictures = filesToMake(pictureFiles, drawingHashes);
if (cards.length + pictures.length > 0) {
  const browser = await openBrowser();
  try {
    await drawCards(browser, pages, cards);
    await drawPictures(browser, drawings, pictures);
  } finally {
    await browser.close();
  }
}
recordFiles(shareCardFiles, hashes);
console.log(`${shareCardFiles.folder}: ${cards.length} of ${hashes.size} cards drawn`);
recordFiles(pictureFiles, drawingHashes);
console.log(`${pictureFiles.folder}: ${pictures.length} of ${drawingHashes.size} pictures drawn`);
