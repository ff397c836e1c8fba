import { writeDay } from './days.ts';
import { english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import { containerOf, copyOf, type Reference } from './reference.ts';

/** MLA, 9th edition: an entry of the works cited. The original title, its translation in brackets. */
export function citeMla(reference: Reference): string {
  const { issuer, title, titlePinyin, number, issued, url } = reference;
  const site = containerOf(reference, english);
  const container = site && `${site}${led(', ', copyOf(reference))}, `;
  const place = led(', ', englishPinpoint(reference));
  return `${issuer[english]}. ${titlePinyin} [${title[english]}]. ${container}${number[english]}, ${writeDay.shortDayFirst(issued)}${place}, ${url}.`;
}
