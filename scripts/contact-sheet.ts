import { chromium, type Browser } from '@playwright/test';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, siteOrigin } from '../src/publication.ts';
import { samplePages } from '../tests/e2e/support.ts';
import { routeSite } from '../src/tools/publish/route-site.ts';
import { ensureBrowser } from '../src/tools/ensure-browser.ts';
import { readSite } from '../src/tools/read-site.ts';

/** Pictures of one page of each kind, in each language, width and theme, for a human to look through. */
const folder = 'contact-sheet';
const site = 'dist';
const base = siteOrigin(process.env, readSite().address) + basePath(process.env);
const looks = [
  ...[360, 768, 1440].flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => ({ name: `${width}-${theme}`, width, theme })),
  ),
  // A4 without its margins, in CSS pixels.
  { name: 'print', width: 672, theme: 'light' as const },
];

/** Of a page that is longer, in pixels, the end is left out: it is more of the same. */
const longest = 9000;

if (!existsSync(`${site}/index.html`)) {
  console.error(`There is no built site in ${site}/. Run “npm run build” first.`);
  process.exit(1);
}
const words = process.argv.slice(2);
const pages = samplePages.filter(
  (page) => words.length === 0 || words.some((word) => page.includes(word)),
);
const fileOf = (page: string, look: string) =>
  `${page
    .replace(/^\.\/$/, 'front')
    .replace(/\/$/, '')
    .replaceAll('/', '-')}-${look}.jpg`;

async function shoot(browser: Browser, { name, width, theme }: (typeof looks)[number]) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
  });
  await routeSite(context, { folder: site, base });
  const page = await context.newPage();
  if (name === 'print') await page.emulateMedia({ media: 'print' });
  for (const address of pages) {
    await page.goto(new URL(address, base).href, { waitUntil: 'load' });
    const path = join(folder, fileOf(address, name));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, longest) };
    await page.screenshot({ path, fullPage: true, clip, type: 'jpeg', quality: 60 });
  }
  await context.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const browser = await chromium.launch({ executablePath: ensureBrowser() });
try {
  for (const look of looks) await shoot(browser, look);
} finally {
  await browser.close();
}
const rows = pages.map((page) => {
  const cells = looks.map(({ name }) => {
    const file = fileOf(page, name);
    return `<td><a href="${file}"><img src="${file}" alt="${page} ${name}" width="200" loading="lazy"></a></td>`;
  });
  return `<tr><th>${page}</th>${cells.join('')}</tr>`;
});
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>body { font: 14px sans-serif } th { text-align: left } td, th { vertical-align: top; padding: 4px } img { border: 1px solid #999 }</style>
<table>
<tr><th></th>${looks.map(({ name }) => `<th>${name}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
</html>
`,
);
console.log(`${pages.length * looks.length} pictures: open ${folder}/index.html`);
