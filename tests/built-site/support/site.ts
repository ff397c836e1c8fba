import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const folder = process.env['SITE_DIR'] ?? 'dist';

if (!existsSync(join(folder, 'index.html'))) {
  throw new Error(`There is no built site in ${folder}/. Run “npm run build” first.`);
}

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const tags = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Language, string>;

export interface Page {
  /** Its path in the folder: `en/measures/8/index.html`. */
  file: string;
  /** Its address: `/en/measures/8/`. */
  address: string;
  html: string;
  $: CheerioAPI;
}

/** The language of a guide by its address: one that the site has no other page in; undefined for other pages. */
export function guideLanguage(address: string): string | undefined {
  return /^\/guides\/([a-z]+)\/$/.exec(address)?.[1];
}

/** Every file of the site, by its path in the folder. */
export const files: readonly string[] = readdirSync(folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

export function readFile(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Whether a page is made from another by program: `converted.test.ts` reads those. */
export function isConverted(file: string): boolean {
  return file.startsWith('zh-Hant/');
}

export function readPage(file: string): Page {
  const html = readFile(file);
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html) };
}

/** Every page of the site that is written. */
export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html') && !isConverted(file))
  .map(readPage);

const byAddress = new Map(pages.map((page) => [page.address, page]));

/** @throws when the site has no such page */
export function pageAt(address: string): Page {
  const page = byAddress.get(address);
  if (!page) throw new Error(`The site has no page ${address}`);
  return page;
}

export function isPage(address: string): boolean {
  return byAddress.has(address);
}

/** Pages that stand in frames of others: they have a stylesheet and a script of their own. */
export function isEmbed({ address }: Page): boolean {
  return address.startsWith('/embed/');
}

/** The `id`s of a page. */
export function ids({ $ }: Page): string[] {
  return $('[id]')
    .toArray()
    .map((element) => element.attribs['id'] ?? '');
}

/** The pages that search engines may show. */
export const listedPages = pages.filter(({ $ }) => $('meta[name=robots]').length === 0);

/** The origin that absolute addresses begin with, as the front page states it. */
export const origin = new URL(pageAt('/').$('link[rel=canonical]').attr('href') ?? '').origin;

/** Numbers of the measures. */
export const measureNumbers = Array.from({ length: 51 }, (_, index) => index + 1);

/** A measure’s page and its `<article>`. */
export function measurePage(language: Language, number: number) {
  const page = pageAt(`/${language}/measures/${number}/`);
  const article = page.$(`article[data-measure="${number}"]`);
  return { ...page, article };
}

/** The text of an element, its white space collapsed. */
export function textOf($: CheerioAPI, selector: string): string {
  return collapse($(selector).text());
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}
