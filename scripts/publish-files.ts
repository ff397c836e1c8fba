import type { Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import { editions } from '../src/model/editions.ts';
import { basePath, siteOrigin } from '../src/publication.ts';
import { bookletFile, bookletFiles, bookletHashes } from '../src/tools/publish/booklet-content.ts';
import {
  filesToMake,
  recordFiles,
  type CommittedFiles,
} from '../src/tools/publish/committed-files.ts';
import { openBrowser } from '../src/tools/publish/open-browser.ts';
import {
  drawPictures,
  pictureFiles,
  pictureHashes,
  picturePages,
} from '../src/tools/publish/pictures.ts';
import { printBooklet } from '../src/tools/publish/print-booklet.ts';
import {
  cardHashes,
  cardPages,
  drawCards,
  shareCardFiles,
} from '../src/tools/publish/share-cards.ts';
import { readLibrary } from '../src/tools/read-library.ts';

const site = 'dist';

interface Making {
  files: CommittedFiles;
  hashes: Map<string, string>;
  make: (browser: Browser, paths: readonly string[]) => Promise<void>;
}

/** Makes anew what is committed under `public/` and shows older content: only that. */
async function publishFiles(makings: readonly Making[]): Promise<void> {
  let browser: Browser | undefined;
  try {
    for (const { files, hashes, make } of makings) {
      const stale = filesToMake(files, hashes);
      if (stale.length > 0) await make((browser ??= await openBrowser()), stale);
      recordFiles(files, hashes);
      console.log(`${files.folder}: ${stale.length} of ${hashes.size} files made`);
    }
  } finally {
    await browser?.close();
  }
}

if (!existsSync(`${site}/index.html`)) {
  console.error(`There is no built site in ${site}/. Run “npm run build” first.`);
  process.exit(1);
}

const library = readLibrary();
const address = siteOrigin(process.env, library.site.address) + basePath(process.env);
const cards = cardPages(library);
const pictures = picturePages(library);
await publishFiles([
  {
    files: shareCardFiles,
    hashes: cardHashes(cards),
    make: (browser, paths) => drawCards(browser, cards, paths),
  },
  {
    files: pictureFiles,
    hashes: pictureHashes(pictures),
    make: (browser, paths) => drawPictures(browser, pictures, paths),
  },
  {
    files: bookletFiles,
    hashes: bookletHashes(site, library.site),
    make: async (browser, paths) => {
      for (const edition of editions) {
        const file = bookletFile(library.site, edition);
        if (paths.includes(file)) await printBooklet(browser, { site, address, edition, file });
      }
    },
  },
]);
