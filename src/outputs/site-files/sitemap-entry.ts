import { defaultLocale, localeCodes, locales } from '../../i18n/locales.ts';
import { inEditions } from '../../model/derived-paths.ts';
import { underBase } from '../../model/entry-paths.ts';
import { pathInLocale, paths } from '../../model/paths.ts';

export interface SitemapEntry {
  url: string;
  links?: { lang: string; url: string }[];
}

/** Embeds and identifiers stand outside the languages; `/en/embed/` is a page like any other. */
const unlisted = new RegExp(
  `/404(?:\\.html)?/|(?<!/(?:${localeCodes.join('|')}))/(?:embed|id)/|/(?:print|poster|brief)/|/about/design/|/@`,
);

/** Whether a page belongs into the sitemap: those that search engines may show. */
export function inSitemap(url: string): boolean {
  return !unlisted.test(`${new URL(url).pathname}/`);
}

/**
 * An entry with its alternates, the same that the page itself names in its head.
 * @param site the path that it stands under, and the codes of its guides, which are alternates of one another
 */
export function withAlternates<T extends SitemapEntry>(
  entry: T,
  { base, guides }: { base: string; guides: readonly string[] },
): T {
  const url = new URL(entry.url);
  const path = url.pathname.slice(base.length - 1);
  const at = (target: string) => url.origin + underBase(base, target);
  if (guides.some((code) => path === paths.guide(code))) {
    return { ...entry, links: guides.map((code) => ({ lang: code, url: at(paths.guide(code)) })) };
  }
  const alternates = [
    ...localeCodes.map((locale) => ({
      lang: locales[locale].tag,
      url: at(pathInLocale(path, locale)),
    })),
    ...inEditions(path).map(({ row, path: derived }) => ({ lang: row.tag, url: at(derived) })),
  ];
  const fallback = path === '/' ? path : pathInLocale(path, defaultLocale);
  return { ...entry, links: [...alternates, { lang: 'x-default', url: at(fallback) }] };
}
