import { sourceOf, type DerivedLocale } from '../../i18n/derived-locales.ts';
import { pathInEdition } from '../../model/derived-paths.ts';
import { underBase } from '../../model/entry-paths.ts';

/** Where the site stands. */
export interface SitePlace {
  origin: string;
  /** The path that it stands under, with a slash at its end. */
  base: string;
}

/** A link to a page in the source’s language in, that to the same page of a derived edition out; any other as it is. */
export function turnLink(
  link: string,
  { code }: { code: DerivedLocale },
  { origin, base }: SitePlace,
): string {
  const host = link.startsWith(`${origin}/`) ? origin : '';
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link.slice(host.length)) ?? [];
  if (!path.startsWith(underBase(base, `/${sourceOf(code)}/`))) return link;
  const turned = pathInEdition(path.slice(base.length - 1), code);
  return turned === null ? link : host + underBase(base, turned) + rest;
}
