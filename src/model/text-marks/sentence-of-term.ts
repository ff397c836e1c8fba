import { officialLocale } from '../../i18n/locales.ts';
import type { LibrarySentence } from '../library.ts';

/** The id of the first sentence in which a term is marked; null where none is. */
export function sentenceOfTerm(
  sentences: readonly Pick<LibrarySentence, 'id' | 'marked'>[],
  term: string,
): string | null {
  const sentence = sentences.find(({ marked }) =>
    marked[officialLocale].some((piece) => piece.term === term),
  );
  return sentence?.id ?? null;
}
