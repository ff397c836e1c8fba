import { ARABIC_NUMERAL, parseNumeral } from '../../i18n/numerals.ts';
import { readMeasureNumber, type MeasureNumber } from '../measure-number.ts';

/** A stretch of a quote that says where its words are from: a label, a citation, an address. */
export interface Aside {
  from: number;
  to: number;
  /** The measure that it names; null where it names none. */
  measure: MeasureNumber | null;
  /** The sentence within the measure, likewise. */
  sentence: number | null;
}

const digit = `[${ARABIC_NUMERAL}]`;
const number = String.raw`[(（]?\s*(?<measure>${digit}{1,3})\s*[．.、)）](?!${digit})`;

/**
 * What may stand beside words in any language: addresses, bullets and the marks of a quoted letter,
 * numbers of items, numbers of notes.
 */
const always = [
  /https?:\/\/[^\s<>”"」』]+/giu,
  /^[ \t\u3000]*(?:(?:[•●○▪▫■□◦‣∙·*–—-]|→)[ \t\u3000]+|>[> \t]*)/gmu,
  new RegExp(String.raw`^[\s“”"「『]*${number}`, 'gmu'),
  new RegExp(
    String.raw`(?<before>^|[^\p{N}\p{L}])(?<measure>${digit}{1,3})\s*．(?=\s*\p{Script=Han})`,
    'gu',
  ),
  /(?<before>[。.”"」』])(?:[[［]\d{1,2}[\]］]|[¹²³⁰⁴-⁹]{1,2})/gu,
];

/**
 * Finds what stands beside the words of a quote and is none of them.
 * @param forms further forms, with the groups `measure` and `sentence` where they name these
 */
export function findAsides(quote: string, forms: readonly RegExp[]): Aside[] {
  const found: Aside[] = [];
  for (const form of [...forms, ...always]) {
    for (const { index, 0: text, groups } of quote.matchAll(form)) {
      const from = index + (groups?.['before']?.length ?? 0);
      const aside = { from, to: index + text.length };
      if (text.trim() === '' || found.some(({ from, to }) => from < aside.to && aside.from < to)) {
        continue;
      }
      found.push({
        ...aside,
        measure: measureOf(groups?.['measure'] ?? ''),
        sentence: parseNumeral(groups?.['sentence'] ?? ''),
      });
    }
  }
  return found;
}

/** The number of a measure, as addresses have it or in the numerals of the plan’s language. */
function measureOf(numeral: string): MeasureNumber | null {
  return readMeasureNumber(numeral) ?? parseNumeral(numeral);
}

/** A quote without its asides: white space of the same length takes their place. */
export function blank(quote: string, asides: readonly Aside[]): string {
  return asides.reduce(
    (text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    quote,
  );
}
