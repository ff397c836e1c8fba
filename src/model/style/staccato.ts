interface Rhythm {
  /** Cuts a paragraph into its sentences. */
  sentences: (paragraph: string) => string[];
  /** How long a sentence is, in words or signs. */
  length: (sentence: string) => number;
  /** A sentence below this length is short. */
  short: number;
  /** So many short sentences in a row are too many. */
  run: number;
}

/** The runs of short sentences within a paragraph that are too long, each as it stands there. */
export function staccato(
  paragraphs: readonly string[],
  { sentences, length, short, run }: Rhythm,
): string[] {
  return paragraphs.flatMap((paragraph) => {
    const runs: string[][] = [[]];
    for (const sentence of sentences(paragraph)) {
      if (length(sentence) < short) runs.at(-1)?.push(sentence);
      else runs.push([]);
    }
    return runs.filter((own) => own.length >= run).map((own) => own.join(' '));
  });
}
