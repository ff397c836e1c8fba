import { localeCodes, type Locale } from '../i18n/locales.ts';
import { releaseSchema, type Release, type ReleasedTexts } from '../schema/release.ts';
import { BrokenContentError } from './issue.ts';
import { sha256 } from './sha256.ts';

export const releaseFolder = (date: string) => `content/releases/${date}`;
export const releaseFile = (date: string) => `${releaseFolder(date)}/measures.json`;
export const releaseSums = (date: string) => `${releaseFolder(date)}/SHA256SUMS`;

/** The line of `SHA256SUMS` that vouches for a release. */
export function sumsOf(text: string): string {
  return `${sha256(text)}  measures.json\n`;
}

/**
 * A release from its file, checked against the sum that was written with it: what was published on
 * a day never changes.
 * @throws {BrokenContentError} when file, sum and folder do not agree
 */
export function readRelease(date: string, text: string, sums: string | undefined): Release {
  const broken = (problem: string, mend: string) =>
    new BrokenContentError([{ file: releaseFile(date), field: '', problem, mend }]);
  if (sums !== sumsOf(text)) {
    throw broken(
      'the file is not the one that was published that day: its SHA-256 is another.',
      'Bring back the committed file and its SHA256SUMS; make a new release instead.',
    );
  }
  const result = releaseSchema.safeParse(JSON.parse(text));
  if (!result.success) throw broken('it has another shape.', 'Bring back the committed file.');
  if (result.data.date !== date) {
    throw broken(`it is of ${result.data.date}.`, 'Name the folder after its date.');
  }
  return result.data;
}

/** The languages that a release was published in; the site may have others since. */
export function localesOfRelease({
  document_number: number,
}: Pick<Release, 'document_number'>): Locale[] {
  return localeCodes.filter((locale) => number[locale] !== undefined);
}

/**
 * What a release says in one of its languages.
 * @throws when it was not published in that language
 */
export function releasedText(texts: ReleasedTexts, locale: Locale): string {
  const text = texts[locale];
  if (text === undefined) throw new Error(`The release says nothing in “${locale}”.`);
  return text;
}
