import {
  hasTranslations,
  localize,
  officialLocale,
  type Locale,
  type Localized,
} from '../../i18n/locales.ts';
import { citeApa } from './apa-7.ts';
import { citeBluebook } from './bluebook.ts';
import { citeChicago } from './chicago-18.ts';
import { writeDay } from './days.ts';
import { citeGbt2015 } from './gbt-7714-2015.ts';
import { citeGbt2025 } from './gbt-7714-2025.ts';
import { chinese, english } from './languages.ts';
import { citeLegalManual } from './legal-manual.ts';
import { citeMla } from './mla-9.ts';
import { citeOscola } from './oscola.ts';
import { containerOf, type Reference } from './reference.ts';

export interface CitationStyle {
  /** Permanent: names the style in the markup. */
  id: string;
  name: Localized;
  /** The language that its citations are written in. */
  language: Locale;
  /** How it writes the day of access; null where it does not ask for one. */
  dayOfAccess: keyof typeof writeDay | null;
  cite: (reference: Reference) => string;
  /** Titles that it sets in italics. */
  italics?: (reference: Reference) => string[];
}

/** The name of a style: the same in all languages, or another in that of the law. */
function named(name: string, official = name): Localized {
  return localize((locale) => (locale === officialLocale ? official : name));
}

/** Styles that cite in the language of the law. A new one is a file and a row. */
const officialStyles: readonly CitationStyle[] = [
  {
    id: 'gbt-7714-2025',
    name: named('GB/T 7714-2025'),
    language: chinese,
    dayOfAccess: 'iso',
    cite: citeGbt2025,
  },
  {
    id: 'gbt-7714-2015',
    name: named('GB/T 7714-2015'),
    language: chinese,
    dayOfAccess: 'iso',
    cite: citeGbt2015,
  },
  {
    id: 'legal-manual',
    name: named('Legal Citation Manual (China)', '法学引注手册'),
    language: chinese,
    dayOfAccess: null,
    cite: citeLegalManual,
  },
];

/** Those that cite in a translation. */
const translatedStyles: readonly CitationStyle[] = [
  {
    id: 'apa-7',
    name: named('APA 7'),
    language: english,
    dayOfAccess: null,
    cite: citeApa,
    italics: ({ titlePinyin }) => [titlePinyin],
  },
  {
    id: 'chicago-18',
    name: named('Chicago 18 (notes)', 'Chicago 18（注释）'),
    language: english,
    dayOfAccess: null,
    cite: citeChicago,
  },
  {
    id: 'mla-9',
    name: named('MLA 9'),
    language: english,
    dayOfAccess: null,
    cite: citeMla,
    italics: (reference) => [reference.titlePinyin, containerOf(reference, english)],
  },
  {
    id: 'oscola',
    name: named('OSCOLA'),
    language: english,
    dayOfAccess: 'dayFirst',
    cite: citeOscola,
  },
  {
    id: 'bluebook',
    name: named('Bluebook'),
    language: english,
    dayOfAccess: null,
    cite: citeBluebook,
  },
];

/** Every style that is offered: where there is no translation, those that cite none. */
export const citationStyles: readonly CitationStyle[] = hasTranslations
  ? [...officialStyles, ...translatedStyles]
  : officialStyles;

/** All styles, those in the language of the reader first. */
export function stylesFor(locale: Locale): CitationStyle[] {
  return [...citationStyles].sort(
    (a, b) => Number(b.language === locale) - Number(a.language === locale),
  );
}

/** A stretch of a citation. */
export interface CitationPiece {
  text: string;
  isItalic: boolean;
}

/** A citation, or a part of one, cut where italics begin and end. The texts of the pieces, joined, are the text. */
export function italicPieces(
  text: string,
  { italics }: CitationStyle,
  reference: Reference,
): CitationPiece[] {
  const titles = italics?.(reference).filter((title) => title !== '') ?? [];
  return titles
    .reduce<CitationPiece[]>(
      (pieces, title) => pieces.flatMap((piece) => cutOut(title, piece)),
      [{ text, isItalic: false }],
    )
    .filter((piece) => piece.text !== '');
}

function cutOut(title: string, piece: CitationPiece): CitationPiece[] {
  const at = piece.text.indexOf(title);
  if (piece.isItalic || at < 0) return [piece];
  return [
    { text: piece.text.slice(0, at), isItalic: false },
    { text: title, isItalic: true },
    { text: piece.text.slice(at + title.length), isItalic: false },
  ];
}

/** A citation in three pieces, so that the day of access can be replaced by the reader’s. */
export function citationParts(
  style: CitationStyle,
  reference: Reference,
): { before: string; day: string; after: string } {
  const text = style.cite(reference);
  if (style.dayOfAccess === null) return { before: text, day: '', after: '' };
  const day = writeDay[style.dayOfAccess](reference.accessed);
  const at = text.lastIndexOf(day);
  return { before: text.slice(0, at), day, after: text.slice(at + day.length) };
}
