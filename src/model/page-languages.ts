import { locales, localize, type Locale, type Localized, type Script } from '../i18n/locales.ts';

/** What browsers need to know of the languages of the site. */
export interface PageLanguages {
  /** The language of the page. */
  own: Locale;
  /** BCP 47 tags. */
  tags: Localized;
  /** What they are written in: scripts of the Unicode standard, as in `\p{Script=Han}`. */
  scripts: Localized<Script>;
}

/** The languages of the site, for a page in one of them. */
export function pageLanguages(locale: Locale): PageLanguages {
  return {
    own: locale,
    tags: localize((code) => locales[code].tag),
    scripts: localize((code) => locales[code].script),
  };
}
