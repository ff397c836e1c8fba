import { writeDay } from './days.ts';
import { english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import { containerOf, copyOf, type Reference } from './reference.ts';

/** APA, 7th edition: the title in pinyin, with its translation in brackets; then the site. */
export function citeApa(reference: Reference): string {
  const { issuer, title, titlePinyin, number, issued, url } = reference;
  const container = containerOf(reference, english);
  const copy = container && led('; ', copyOf(reference));
  const document = `(${number[english]}${led(', ', englishPinpoint(reference))}${copy})`;
  const site = container && `${container}. `;
  return `${issuer[english]}. (${writeDay.yearFirst(issued)}). ${titlePinyin} [${title[english]}] ${document}. ${site}${url}`;
}
