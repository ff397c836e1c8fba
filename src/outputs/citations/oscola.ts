import { writeDay } from './days.ts';
import { english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** OSCOLA, for British legal writing. */
export function citeOscola(reference: Reference): string {
  const { issuer, title, number, issued, url, accessed } = reference;
  const document = `(${number[english]}, ${writeDay.dayFirst(issued)})`;
  const place = led(' ', englishPinpoint(reference));
  return `${issuer[english]}, ‘${title[english]}’ ${document}${place} <${url}> accessed ${writeDay.dayFirst(accessed)}.`;
}
