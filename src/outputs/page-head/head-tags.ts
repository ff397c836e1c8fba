import { cardSize } from '../share-cards/share-card.ts';

export interface HeadTag {
  element: 'meta' | 'link';
  attributes: Readonly<Record<string, string>>;
}

export interface PageHead {
  title: string;
  /** In the order in which they stand there. */
  tags: readonly HeadTag[];
  /** The text of a script of type `application/ld+json`, where the page is to be found. */
  jsonLd: string | undefined;
}

export const meta = (name: string, content: string): HeadTag => ({
  element: 'meta',
  attributes: { name, content },
});
const openGraph = (property: string, content: string): HeadTag => ({
  element: 'meta',
  attributes: { property: `og:${property}`, content },
});
export const canonical = (href: string): HeadTag => ({
  element: 'link',
  attributes: { rel: 'canonical', href },
});
export const alternate = (hreflang: string, href: string): HeadTag => ({
  element: 'link',
  attributes: { rel: 'alternate', hreflang, href },
});

/** The title of a page with the name of its site. */
export function fullTitle(title: string, siteName: string): string {
  return title === siteName ? siteName : `${title} · ${siteName}`;
}

/** No author: a reader would take the comma in the name of a site for that of a person. */
export function dated(issued: string, language: string): HeadTag[] {
  return [meta('dcterms.issued', issued), meta('dcterms.language', language)];
}

/** What a link to a page shows elsewhere. Source: https://ogp.me */
export function card({
  title,
  description,
  siteName,
  address,
  image,
  locale,
}: {
  title: string;
  description: string;
  siteName: string;
  /** Where the page and its picture stand, with the origin. */
  address: string;
  /** Null on a new site, until cards are made. */
  image: string | null;
  /** As Open Graph writes it: en_GB. */
  locale: string;
}): HeadTag[] {
  return [
    openGraph('type', 'article'),
    openGraph('title', title),
    openGraph('description', description),
    openGraph('url', address),
    openGraph('site_name', siteName),
    openGraph('locale', locale),
    ...(image === null
      ? []
      : [
          openGraph('image', image),
          openGraph('image:width', String(cardSize.width)),
          openGraph('image:height', String(cardSize.height)),
          openGraph('image:alt', title),
          meta('twitter:card', 'summary_large_image'),
        ]),
  ];
}
