import {
  counterpartOf,
  hasTranslations,
  locales,
  localize,
  type Locale,
} from '../../i18n/locales.ts';
import { chinese, english } from './languages.ts';
import { chinesePinpoint, englishPinpoint } from './pinpoint.ts';
import { containerOf, type Reference } from './reference.ts';

/**
 * What citation managers store of a reference, the same in every file format. No day of access: that
 * is the reader’s, and citation managers set it.
 */
export interface CitationRecord {
  /** A key without spaces, the same in every language. */
  id: string;
  locale: Locale;
  title: string;
  /** The title in the other language. */
  otherTitle: string;
  author: string;
  /** As printed: an identifier is not translated. */
  number: string;
  kind: string;
  issued: string;
  url: string;
  /** The site that the copy stands on; empty where the official page is cited. */
  site: string;
  note: string;
}

/** A reference as a record in a language. A measure stands in the title, so that records differ. */
export function recordOf(reference: Reference, locale: Locale): CitationRecord {
  const pinpoint = (code: Locale) =>
    code === chinese ? chinesePinpoint(reference) : englishPinpoint(reference);
  const title = localize((code) => reference.title[code] + inBrackets(pinpoint(code), code));
  const { version, date } = reference.translation;
  const note = !hasTranslations
    ? reference.number[chinese]
    : locale === chinese
      ? `${reference.number[chinese]}。英文为非官方译文（${version}版，${date}）：${title[english]}`
      : `${reference.number[chinese]} (${reference.number[english]}). The English is an unofficial translation (version ${version}, ${date}) of: ${title[chinese]}`;
  const place = reference.measure === null ? '' : `-measure-${reference.measure}`;
  return {
    id: `${reference.key}-${reference.issued}${place}`,
    locale,
    title: title[locale],
    otherTitle: title[counterpartOf(locale)],
    author: reference.issuer[locale],
    number: reference.number[chinese],
    kind: reference.kind[locale],
    issued: reference.issued,
    url: reference.url,
    site: containerOf(reference, locale),
    note,
  };
}

function inBrackets(text: string, locale: Locale): string {
  const { open, close } = locales[locale].signs;
  return text && open + text + close;
}
