import { writeDay } from './days.ts';
import { english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** MLA, 9th edition: an entry of the works cited. */
export function citeMla(reference: Reference): string {
  const { issuer, title, number, issued, url } = reference;
  const place = led(', ', englishPinpoint(reference));
  return `${issuer[english]}. ${title[english]}. ${number[english]}, ${writeDay.shortDayFirst(issued)}${place}, ${url}.`;
}
