import { writeDay } from './days.ts';
import { chinese, english } from './languages.ts';
import { englishPinpoint, led } from './pinpoint.ts';
import { containerOf, copyOf, type Reference } from './reference.ts';

/** Words that the Bluebook shortens in the names of institutions. */
const shortForms: Readonly<Record<string, string>> = {
  General: 'Gen.',
  Office: 'Off.',
  Municipal: 'Mun.',
  Government: 'Gov’t',
  Department: 'Dep’t',
  Commission: 'Comm’n',
  Committee: 'Comm.',
  Provincial: 'Prov.',
};

/** The Bluebook, for American legal writing: title in pinyin, in characters and in English. */
export function citeBluebook(reference: Reference): string {
  const { country, issuer, title, titlePinyin, number, issued, url } = reference;
  const body = issuer[english].replace(/[A-Z][a-z]+/g, (word) => shortForms[word] ?? word);
  const promulgated = `(promulgated by the ${body}, ${writeDay.shortMonthFirst(issued)})`;
  const place = led(', ', englishPinpoint(reference));
  const container = led(
    `, ${[copyOf(reference), 'in'].join(' ').trim()} `,
    containerOf(reference, english),
  );
  return `${titlePinyin} (${title[chinese]}) [${title[english]}] ${promulgated}, ${number[english]}${place}${container}, ${url} (${country}).`;
}
