import type { QuotationMarks } from '../../i18n/derived-rows.ts';

/** Single marks around words; what a Latin letter follows is an apostrophe. */
const inSingle = /‘([^‘]*?)’(?!\p{Script=Latin})/gu;

/** Every other mark; with the letter before it, one that is an apostrophe. */
const others = /\p{Script=Latin}’|[“”‘’]/gu;

/**
 * A text with the quotation marks of an edition in place of “ ” and ‘ ’, one for one. Apostrophes of
 * Latin words stay.
 */
export function withMarks(text: string, marks: QuotationMarks): string {
  return text
    .replace(inSingle, `${marks['‘']}$1${marks['’']}`)
    .replace(others, (mark) => (mark in marks ? marks[mark as keyof QuotationMarks] : mark));
}
