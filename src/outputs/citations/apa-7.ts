import { writeDay } from './days.ts';
import { english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** APA, 7th edition: the title in pinyin, with its translation in brackets. */
export function citeApa(reference: Reference): string {
  const { issuer, title, titlePinyin, number, issued, url } = reference;
  const document = `(${number[english]}${led(', ', englishPinpoint(reference))})`;
  return `${issuer[english]}. (${writeDay.yearFirst(issued)}). ${titlePinyin} [${title[english]}] ${document}. ${url}`;
}
