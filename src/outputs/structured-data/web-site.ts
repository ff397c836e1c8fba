import type { WebSite } from 'schema-dts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { paths } from '../../model/paths.ts';
import { licence } from '../output-context.ts';

/** The site, as its front and home pages introduce it. */
export function webSite({
  locale,
  siteName,
  description,
  absolute,
}: {
  locale: Locale;
  siteName: string;
  description: string;
  absolute: (path: string) => string;
}): WebSite {
  return {
    '@type': 'WebSite',
    name: siteName,
    description,
    url: absolute(paths.front()),
    inLanguage: locales[locale].tag,
    license: licence,
  };
}
