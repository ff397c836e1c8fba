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

/** What may stand beside words in any language: addresses, bullets, numbers of items. */
const always = [
  /https?:\/\/[^\s<>”"」』]+/giu,
  /^[ \t\u3000]*(?:[•●○▪▫■□◦‣∙·*–—-]|→)[ \t\u3000]+/gmu,
  /^[\s“”"「『]*(?<measure>\d{1,3})\s*[．.、)）](?!\d)/gmu,
  /(?<before>^|[^\d\p{L}])(?<measure>\d{1,3})\s*．(?=\s*\p{Script=Han})/gu,
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
        measure: readMeasureNumber(groups?.['measure'] ?? ''),
        sentence: numberOf(groups?.['sentence']),
      });
    }
  }
  return found;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** A quote without its asides: white space of the same length takes their place. */
export function blank(quote: string, asides: readonly Aside[]): string {
  return asides.reduce(
    (text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    quote,
  );
}
