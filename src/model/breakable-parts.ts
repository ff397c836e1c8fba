import { locales, type Locale } from '../i18n/locales.ts';

/**
 * The parts of a heading between which a line may end besides where browsers know of it: in Chinese
 * its words (Unicode Standard Annex 29, by Intl.Segmenter), as browsers would end one within a word
 * too; else the whole text. Signs stay with their neighbours: browsers know where lines end there.
 */
export function breakableParts(text: string, locale: Locale): string[] {
  if (locale !== 'zh') return [text];
  const segmenter = new Intl.Segmenter(locales[locale].tag, { granularity: 'word' });
  const parts: string[] = [];
  let followsWord = false;
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    if (isWordLike && followsWord) parts.push(segment);
    else parts.push((parts.pop() ?? '') + segment);
    followsWord = isWordLike;
  }
  return parts;
}
