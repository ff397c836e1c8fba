import type { Thing } from 'schema-dts';
import { defaultLocale, localeCodes, locales, type Locale } from '../../i18n/locales.ts';
import { inEditions } from '../../model/derived-paths.ts';
import { pathInLocale, paths } from '../../model/paths.ts';
import { cardOfPage } from '../share-cards/card-path.ts';
import { scriptText } from '../structured-data/graph.ts';
import { pageJsonLd } from '../structured-data/page-json-ld.ts';
import {
  alternate,
  canonical,
  card,
  dated,
  fullTitle,
  meta,
  type HeadTag,
  type PageHead,
} from './head-tags.ts';

/** A page, as far as its head says something of it. */
export interface HeadOf {
  locale: Locale;
  /** From the root of the site. */
  path: string;
  title: string;
  description: string;
  siteName: string;
  /** Kept out of search engines. */
  unlisted: boolean;
  /** The page that this one leads on to at once: a path of the site. */
  leadsTo: string | undefined;
  /** Its day, for citation managers, which otherwise take the first day that it names; null where it has tags of its own. */
  issued: string | null;
  /** What the page is about, for search engines (schema.org). */
  things: readonly Thing[];
  /** A path as a link within the site. */
  href: (path: string) => string;
  /** The same with the origin. */
  absolute: (path: string) => string;
  /** Whether its card has been made: it is, but on a new site. */
  hasCard?: boolean;
}

/**
 * What the head of a page says of it. A page that is to be found names itself, its twin in each
 * language and what cards show of it; one that leads on names only where to; another unlisted page
 * names nothing, so that no copy of it is indexed either.
 */
export function pageHead(page: HeadOf): PageHead {
  const { title, description, siteName, unlisted, leadsTo, issued, href, absolute } = page;
  return {
    title: fullTitle(title, siteName),
    tags: [
      meta('description', description),
      ...(unlisted ? [meta('robots', 'noindex')] : []),
      ...(issued === null || leadsTo !== undefined ? [] : dated(issued, locales[page.locale].tag)),
      ...(leadsTo === undefined ? [] : leadingOn(absolute(leadsTo), href(leadsTo))),
      ...(unlisted
        ? []
        : [
            canonical(absolute(page.path)),
            ...twins(page),
            ...card({
              title,
              description,
              siteName,
              address: absolute(page.path),
              image: page.hasCard === false ? null : absolute(cardOfPage(page.path)),
              locale: locales[page.locale].openGraph,
            }),
          ]),
    ],
    jsonLd: unlisted ? undefined : scriptText(pageJsonLd(page)),
  };
}

function leadingOn(address: string, link: string): HeadTag[] {
  const refresh = { 'http-equiv': 'refresh', content: `0; url=${link}` };
  return [canonical(address), { element: 'meta', attributes: refresh }];
}

/**
 * The page in each language and derived edition, and for those who read none of them. The front door, which is in all
 * of them, is its own default.
 * Source: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
function twins({ path, absolute }: HeadOf): HeadTag[] {
  const fallback = path === paths.front() ? path : pathInLocale(path, defaultLocale);
  return [
    ...localeCodes.map((code) => alternate(locales[code].tag, absolute(pathInLocale(path, code)))),
    ...inEditions(path).map(({ row, path: derived }) => alternate(row.tag, absolute(derived))),
    alternate('x-default', absolute(fallback)),
  ];
}
