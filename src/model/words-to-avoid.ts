/**
 * The English words that a term must not be translated by, in their quotation marks, from the note
 * that names them and says why: ['“QDLP”', '“QFII”'].
 */
export function wordsToAvoid(note: string): string[] {
  return note.match(/“[^”]+”/g) ?? [];
}
