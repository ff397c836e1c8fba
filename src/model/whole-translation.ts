import type { LibraryMeasure } from './library.ts';

/** The unofficial English of a measure as one text: its sentences and its bracket. */
export function wholeTranslation({
  sentences,
  responsibility,
}: Pick<LibraryMeasure, 'sentences' | 'responsibility'>): string {
  return [...sentences, ...(responsibility ? [responsibility] : [])].map(({ en }) => en).join(' ');
}
