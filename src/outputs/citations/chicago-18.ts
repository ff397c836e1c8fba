import { writeDay } from './days.ts';
import { chinese, english } from './languages.ts';
import { englishPinpoint, led, quotedTitle } from './pinpoint.ts';
import { containerOf, copyOf, type Reference } from './reference.ts';

/**
 * The Chicago Manual of Style, 18th edition: a note. The title in pinyin and in characters, its
 * translation in brackets (13.101).
 */
export function citeChicago(reference: Reference): string {
  const { issuer, title, titlePinyin, number, issued, url } = reference;
  const titles = `“${quotedTitle(titlePinyin)}” ${title[chinese]} [${title[english]}]`;
  const place = led(', ', englishPinpoint(reference));
  const container = led(
    `, ${[copyOf(reference), 'in'].join(' ').trim()} `,
    containerOf(reference, english),
  );
  return `${issuer[english]}, ${titles}, ${number[english]}, ${writeDay.monthFirst(issued)}${place}${container}, ${url}.`;
}
