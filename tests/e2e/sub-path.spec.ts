import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostServer } from './hosts/serve.ts';
import { expect, languageSwitch, subPathHost, subPathSite, test } from './support.ts';

const { folder, origin, path, url } = subPathSite;
const home = origin + path;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

test.use({ baseURL: url });

test('no address of any page escapes the path', () => {
  const escaped = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith(path))
        .map((address) => `${file}: ${address}`),
    );
  expect([...new Set(escaped)]).toEqual([]);
});

test('absolute addresses name the origin and the path', () => {
  for (const file of files.filter((name) => /(?:^|^(?:zh|en)\/.*)index\.html$/.test(name))) {
    const page = textOf(file);
    if (page.includes('<meta name="robots" content="noindex">')) continue;
    const address = home + file.replace(/index\.html$/, '');
    expect(page).toContain(`<link rel="canonical" href="${address}">`);
    expect(page).toContain(`<meta property="og:url" content="${address}">`);
  }
  const identifier = textOf('id/measures/8/index.html');
  expect(identifier).toContain(`<link rel="canonical" href="${home}en/measures/8/">`);
  expect(identifier).toContain(`content="0; url=${path}en/measures/8/"`);
  const listed = [...textOf('sitemap-0.xml').matchAll(/<loc>([^<]+)<|href="([^"]+)"/g)];
  expect(listed.length).toBeGreaterThan(100);
  for (const [, loc, alternate] of listed) {
    expect(loc ?? alternate).toMatch(new RegExp(`^${home}`));
  }
  expect(textOf('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  expect(textOf('.well-known/security.txt')).toContain(`Canonical: ${home}`);
  expect(textOf('llms.txt')).toContain(`](${home}en/measures/8/)`);
});

test('links, language switch and search form stay under the path', async ({ page }) => {
  await page.goto('./');
  await page.locator('main a[href$="/en/"]').click();
  await expect(page).toHaveURL('en/');
  await page.locator('a.tile[href$="/measures/33/"]').click();
  await expect(page).toHaveURL('en/measures/33/');
  await page.locator('[data-lead] a').first().click();
  await expect(page).toHaveURL('en/agencies/cyberspace/');
  await languageSwitch(page, 'zh-Hans').click();
  await expect(page).toHaveURL('zh/agencies/cyberspace/');
  await page.locator('header input[name=q]').fill('QFLP');
  await page.locator('header form button[type=submit]').click();
  await expect(page).toHaveURL(/\/cq51\/zh\/search\/\?q=QFLP/);
});

test('search finds measures under the path', async ({ page }) => {
  await page.goto('en/search/?q=QFLP');
  const first = page.locator('[data-search-results] a').first();
  await expect(first).toHaveAttribute('href', /\/cq51\/en\/measures\/11\/$/);
});

test('embeds grow on the pages of others: the script knows where it came from', async ({
  page,
}) => {
  const server = hostServer({ folder, site: url }).listen(Number(new URL(subPathHost.url).port));
  try {
    await page.goto(`${subPathHost.url}element/?embed=zh-en/measures/8`);
    const frame = page.frameLocator(`iframe[src="${url}embed/zh-en/measures/8/"]`);
    await expect(frame.locator('h1')).toContainText('第8条');
    await expect(page.locator('blockquote')).toBeHidden();
    await expect(frame.locator('footer a').first()).toHaveAttribute(
      'href',
      `${home}zh/measures/8/`,
    );
  } finally {
    server.close();
  }
});
