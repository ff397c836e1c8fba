import { spawnSync } from 'node:child_process';
import { findEbookChecker } from '../src/tools/find-ebook-checker.ts';
import { findCommand } from '../src/tools/find-program.ts';

/** Opens what can be taken away in LibreOffice, and reads books by EPUBCheck, where these are installed. */
const office = findCommand([
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]);
const checker = findEbookChecker();

if (!office) {
  console.error('NOT RUN: files for Word and Excel in LibreOffice (install libreoffice).');
}
if (!checker) console.error('NOT RUN: books by EPUBCheck (install epubcheck and java).');
const files = [...(office ? ['documents', 'workbooks'] : []), ...(checker ? ['books'] : [])];
if (files.length === 0) process.exit(0);

console.log(`LibreOffice: ${office}, EPUBCheck: ${checker?.join(' ') ?? null}`);
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'tests/office.config.ts', ...files, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, SOFFICE: office ?? '', EPUBCHECK: JSON.stringify(checker ?? []) },
  },
);
process.exit(status ?? 1);
