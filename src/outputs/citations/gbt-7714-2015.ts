import { chinese } from './languages.ts';
import { chinesePinpoint, led } from './pinpoint.ts';
import { containerOf, type Reference } from './reference.ts';

/** GB/T 7714-2015, which many journals still ask for: its signs are half-width. */
export function citeGbt2015(reference: Reference): string {
  const { issuer, title, number, published, accessed, url } = reference;
  const place = led(', ', chinesePinpoint(reference));
  const container = led('//', containerOf(reference, chinese));
  return `${issuer[chinese]}. ${title[chinese]}: ${number[chinese]}${place}[EB/OL]${container}. (${published})[${accessed}]. ${url}.`;
}
