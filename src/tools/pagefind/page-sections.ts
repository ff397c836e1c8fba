import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { paths } from '../../model/paths.ts';

/** A section of a page, for the index, as a page of its own: its permanent address and its HTML. */
export interface PageSection {
  url: string;
  content: string;
}

/** Long pages whose entries are found one by one. */
const pages = ['glossary', 'updates', 'questions'] as const;

/**
 * The entries of the long pages of a built site in one language. The page itself keeps them out of
 * the index, where it would be a heavy result that leads to no place in particular.
 */
export function pageSections(folder: string, locale: Locale): PageSection[] {
  return pages.flatMap((name) => {
    const path = paths.page(locale, name);
    const file = join(folder, path, 'index.html');
    return existsSync(file) ? sectionsOf(readFileSync(file, 'utf8'), path) : [];
  });
}

/**
 * The HTML of a page and its path in, its entries out; the filters of the page are theirs. What a
 * measure says of a thing comes before its entry.
 */
export function sectionsOf(html: string, path: string): PageSection[] {
  const $ = load(html);
  const language = $('html').attr('lang') ?? '';
  const within = escaped($('h1').text().trim());
  const filters = $('[data-pagefind-filter], [data-pagefind-sort]')
    .toArray()
    .map((element) => $.html(element))
    .join('');
  return $('[data-entry][id], [data-row][id]')
    .toArray()
    .map((element) => {
      const heading = $(element).find('h2, h3, h4').first();
      const own = heading.children(`[lang="${language}"]`);
      const title = escaped((own.length > 0 ? own : heading).text().replace(/\s+/g, ' ').trim());
      const meta = `<i data-pagefind-meta="title:${title}"></i><i data-pagefind-meta="within:${within}"></i>`;
      const body = `<main data-pagefind-body data-pagefind-weight="0.3">${filters}${meta}${$.html(element)}</main>`;
      return {
        url: `${path}#${$(element).attr('id') ?? ''}`,
        content: `<!doctype html><html lang="${language}"><body>${body}</body></html>`,
      };
    });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
