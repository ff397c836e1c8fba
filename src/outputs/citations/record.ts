import { otherLocales, type Locale } from '../../i18n/locales.ts';
import { chinesePinpoint, englishPinpoint } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** What citation managers store of a reference, the same in every file format. */
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
  accessed: string;
  url: string;
  note: string;
}

/** A reference as a record in a language. A measure stands in the title, so that records differ. */
export function recordOf(reference: Reference, locale: Locale): CitationRecord {
  const title = {
    zh: reference.title.zh + inBrackets(chinesePinpoint(reference), '（', '）'),
    en: reference.title.en + inBrackets(englishPinpoint(reference), ' (', ')'),
  };
  const [other = locale] = otherLocales(locale);
  const { version, date } = reference.translation;
  const notes = {
    zh: `英文题名为非官方译文（${version}版，${date}）：${title.en}`,
    en: `${reference.number.en}. The English title is an unofficial translation (version ${version}, ${date}) of: ${title.zh}`,
  };
  const place = reference.measure === null ? '' : `-measure-${reference.measure}`;
  return {
    id: `${reference.key}-${reference.issued}${place}`,
    locale,
    title: title[locale],
    otherTitle: title[other],
    author: reference.issuer[locale],
    number: reference.number.zh,
    kind: reference.kind[locale],
    issued: reference.issued,
    accessed: reference.accessed,
    url: reference.url,
    note: notes[locale],
  };
}

function inBrackets(text: string, open: string, close: string): string {
  return text && open + text + close;
}
