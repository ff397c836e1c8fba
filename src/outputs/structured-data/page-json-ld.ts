import type { Thing } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graph, type JsonLd } from './graph.ts';
import { webSite } from './web-site.ts';

/** A page as schema.org sees it: the way to it, or the site where it begins; and what it is about. */
export function pageJsonLd({
  things,
  ...page
}: {
  locale: Locale;
  /** From the root of the site. */
  path: string;
  title: string;
  description: string;
  siteName: string;
  absolute: (path: string) => string;
  things: readonly Thing[];
}): JsonLd {
  return graph([breadcrumbs(page) ?? webSite(page), ...things]);
}
