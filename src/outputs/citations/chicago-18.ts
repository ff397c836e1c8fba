import { writeDay } from './days.ts';
import { english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** The Chicago Manual of Style, 18th edition: a note. */
export function citeChicago(reference: Reference): string {
  const { issuer, title, number, issued, url } = reference;
  const place = led(', ', englishPinpoint(reference));
  return `${issuer[english]}, “${title[english]},” ${number[english]}, ${writeDay.monthFirst(issued)}${place}, ${url}.`;
}
