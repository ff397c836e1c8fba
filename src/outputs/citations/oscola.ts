import { writeDay } from './days.ts';
import { english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import { containerOf, copyOf, type Reference } from './reference.ts';

/** OSCOLA, for British legal writing: the original title, its translation in brackets, no stop after “No”. */
export function citeOscola(reference: Reference): string {
  const { issuer, title, titlePinyin, number, issued, url, accessed } = reference;
  const own = number[english].replace('No.', 'No');
  const document = `(${own}, ${writeDay.dayFirst(issued)})`;
  const place = led(' ', englishPinpoint(reference));
  const site = containerOf(reference, english);
  const container = site && ` (${site}${led(', ', copyOf(reference, 'unofficial tr'))})`;
  return `${issuer[english]}, ‘${titlePinyin}’ [${title[english]}] ${document}${place}${container} <${url}> accessed ${writeDay.dayFirst(accessed)}.`;
}
