/**
 * What results of the search are shown with in a derived edition, which searches the pages that it is
 * made from. A word becomes the same wherever it stands, so that their order does not matter.
 */
export interface ShownWords {
  /** Pairs without a gap: a character of the source, then what it mostly becomes. */
  characters: string;
  /** Words of the source in which a character becomes another, with what they become. */
  words: [source: string, shown: string][];
}

/** A text of the source with what it was converted to, as long as it. */
export type ConvertedText = readonly [source: string, shown: string];

/** How far to both sides of a character its word is looked for. */
const furthest = 3;

/** The words by which given texts are shown just as they were converted. */
export function shownWords(texts: Iterable<ConvertedText>): ShownWords {
  const even = [...texts].filter(([source, shown]) => source.length === shown.length);
  const source = even.map(([text]) => text).join('\n');
  const shown = even.map(([, text]) => text).join('\n');
  const usual = usualForms(source, shown);
  const words = new Map<string, string>();
  const isAlways = remembering((word, form) => standsFor(word, form, source, shown));
  for (let at = 0; at < source.length; at += 1) {
    if (shown.charAt(at) === (usual.get(source.charAt(at)) ?? source.charAt(at))) continue;
    const word = wordAround(at, source, shown, isAlways);
    if (word) words.set(...word);
  }
  const changed = [...usual].filter(([character, form]) => character !== form);
  return {
    characters: changed.flat().join(''),
    words: [...words],
  };
}

/** What each character becomes most often. */
function usualForms(source: string, shown: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (let at = 0; at < source.length; at += 1) {
    const forms = counts.get(source.charAt(at)) ?? new Map<string, number>();
    forms.set(shown.charAt(at), (forms.get(shown.charAt(at)) ?? 0) + 1);
    counts.set(source.charAt(at), forms);
  }
  return new Map(
    [...counts].map(([character, forms]) => {
      const [usual] = [...forms].sort(([, a], [, b]) => b - a);
      return [character, usual?.[0] ?? character];
    }),
  );
}

type IsAlways = (word: string, form: string) => boolean;

/** The shortest stretch around a place that becomes the same wherever it stands, with what that is. */
function wordAround(
  at: number,
  source: string,
  shown: string,
  isAlways: IsAlways,
): [string, string] | undefined {
  for (let length = 2; length <= 2 * furthest + 1; length += 1) {
    for (let from = Math.max(0, at - Math.min(furthest, length - 1)); from <= at; from += 1) {
      const word = source.slice(from, from + length);
      const form = shown.slice(from, from + length);
      if (!word.includes('\n') && isAlways(word, form)) return [word, form];
    }
  }
  return undefined;
}

/** Whether a word becomes the same wherever it stands. */
function standsFor(word: string, form: string, source: string, shown: string): boolean {
  for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1)) {
    if (!shown.startsWith(form, at)) return false;
  }
  return true;
}

/** One look through all texts for each word is enough. */
function remembering(look: IsAlways): IsAlways {
  const known = new Map<string, boolean>();
  return (word, form) => {
    const asked = `${word} ${form}`;
    const found = known.get(asked) ?? look(word, form);
    known.set(asked, found);
    return found;
  };
}
