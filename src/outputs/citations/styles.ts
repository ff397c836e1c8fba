import type { Locale, Localized } from '../../i18n/locales.ts';
import { citeApa } from './apa-7.ts';
import { citeBluebook } from './bluebook.ts';
import { citeChicago } from './chicago-18.ts';
import { writeDay } from './days.ts';
import { citeGbt2015 } from './gbt-7714-2015.ts';
import { citeGbt2025 } from './gbt-7714-2025.ts';
import { citeLegalManual } from './legal-manual.ts';
import { citeMla } from './mla-9.ts';
import { citeOscola } from './oscola.ts';
import type { Reference } from './reference.ts';

export interface CitationStyle {
  /** Permanent: names the style in the markup. */
  id: string;
  name: Localized;
  /** The language that its citations are written in. */
  language: Locale;
  /** How it writes the day of access; null where it does not ask for one. */
  dayOfAccess: keyof typeof writeDay | null;
  cite: (reference: Reference) => string;
}

/** Every style that is offered. A new one is a file and a row. */
export const citationStyles: readonly CitationStyle[] = [
  {
    id: 'gbt-7714-2025',
    name: { zh: 'GB/T 7714-2025', en: 'GB/T 7714-2025' },
    language: 'zh',
    dayOfAccess: 'iso',
    cite: citeGbt2025,
  },
  {
    id: 'gbt-7714-2015',
    name: { zh: 'GB/T 7714-2015', en: 'GB/T 7714-2015' },
    language: 'zh',
    dayOfAccess: 'iso',
    cite: citeGbt2015,
  },
  {
    id: 'legal-manual',
    name: { zh: '法学引注手册', en: 'Legal Citation Manual (China)' },
    language: 'zh',
    dayOfAccess: null,
    cite: citeLegalManual,
  },
  {
    id: 'apa-7',
    name: { zh: 'APA 7', en: 'APA 7' },
    language: 'en',
    dayOfAccess: null,
    cite: citeApa,
  },
  {
    id: 'chicago-18',
    name: { zh: 'Chicago 18（注释）', en: 'Chicago 18 (notes)' },
    language: 'en',
    dayOfAccess: null,
    cite: citeChicago,
  },
  {
    id: 'mla-9',
    name: { zh: 'MLA 9', en: 'MLA 9' },
    language: 'en',
    dayOfAccess: null,
    cite: citeMla,
  },
  {
    id: 'oscola',
    name: { zh: 'OSCOLA', en: 'OSCOLA' },
    language: 'en',
    dayOfAccess: 'dayFirst',
    cite: citeOscola,
  },
  {
    id: 'bluebook',
    name: { zh: 'Bluebook', en: 'Bluebook' },
    language: 'en',
    dayOfAccess: null,
    cite: citeBluebook,
  },
];

/** All styles, those in the language of the reader first. */
export function stylesFor(locale: Locale): CitationStyle[] {
  return citationStyles.toSorted(
    (a, b) => Number(b.language === locale) - Number(a.language === locale),
  );
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
