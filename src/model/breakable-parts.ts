import { locales, type Locale } from '../i18n/locales.ts';

/**
 * The parts of a heading between which a line may end: in Chinese its words (Unicode Standard
 * Annex 29, by Intl.Segmenter), as browsers would end one within a word too; else the whole text.
 */
export function breakableParts(text: string, locale: Locale): string[] {
  if (locale !== 'zh') return [text];
  const segmenter = new Intl.Segmenter(locales[locale].tag, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
