import type { MeasureNumber } from '../../model/measure-number.ts';
import { localize, type Locale, type Localized } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import type { TranslationVersion } from '../../model/revisions.ts';

import { english } from './languages.ts';

/** Which words of a sentence are quoted: the official text, its translation, or both. */
export type QuotedWords = 'both' | 'official' | 'translation';

/** What a citation names: the plan, one of its measures, or a sentence of one. Days are ISO 8601. */
export interface Reference {
  /** How keys in files for citation managers begin. */
  key: string;
  /** The country, as styles that ask for it name it. */
  country: string;
  issuer: Localized;
  title: Localized;
  /** The Chinese title in pinyin, word by word. */
  titlePinyin: string;
  number: Localized;
  kind: Localized;
  issued: string;
  /** The day on which it was put online, where that is another one. */
  published: string;
  measure: MeasureNumber | null;
  /** 1, 2, 3 … within the measure. */
  sentence: number | null;
  /** The words that stand beside the citation, if any do: only of a translation does it say that it is one. */
  quoted?: QuotedWords;
  url: string;
  accessed: string;
  /** The site that our copies stand on, and that translates them. */
  site: Localized;
  /** The version of the English that is cited. */
  translation: TranslationVersion;
}

export interface ReferenceOptions {
  /** The language of the pages that are cited. */
  locale: Locale;
  /** The day of access. */
  accessed: string;
  /** Turns a path of the site into an address. */
  absolute: (path: string) => string;
}

/**
 * The plan itself. It is cited by its official page; our copies of it are unofficial.
 * A plan without any title, as in a draft, is cited by the name of its site.
 */
export function referToPlan(library: Library, { accessed }: ReferenceOptions): Reference {
  const { site, identity, notice, translation } = library;
  const title = notice?.title ?? library.title ?? site.name;
  return {
    key: site.citation_key,
    country: site.place.country[english],
    issuer: identity.issuer,
    title: localize((locale) => title[locale]),
    titlePinyin: identity.title_pinyin,
    number: identity.document_number,
    kind: identity.kind,
    issued: identity.issued,
    published: identity.published,
    measure: null,
    sentence: null,
    url: identity.official_page,
    accessed,
    site: localize((locale) => site.name[locale]),
    translation,
  };
}

/** A measure: the plan with a number and the permalink of the measure. */
export function referToMeasure(
  library: Library,
  measure: MeasureNumber,
  options: ReferenceOptions,
): Reference {
  return {
    ...referToPlan(library, options),
    measure,
    url: options.absolute(paths.measure(options.locale, measure)),
  };
}

/** The site whose copy is cited; empty where the official page is, as it is for the plan itself. */
export function containerOf({ measure, site }: Reference, locale: Locale): string {
  return measure === null ? '' : site[locale];
}

/**
 * What of the container is cited, as its styles in translation say it; nothing for the official text.
 * @param translation how the style writes that the translation is unofficial
 */
export function copyOf({ quoted }: Reference, translation = 'unofficial translation'): string {
  if (quoted === 'official') return '';
  return quoted === 'both' ? `original text and ${translation}` : translation;
}

/** A sentence of what is cited: its measure with a fragment. */
export function referToSentence(reference: Reference, sentence: number): Reference {
  return { ...reference, sentence, url: `${reference.url}#s${sentence}` };
}
