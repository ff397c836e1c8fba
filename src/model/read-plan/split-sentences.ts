import type { Stretch } from './clean-text.ts';

const SENTENCE_END = /。[”’」』》〉）)]*\s*/g;

/**
 * Text in, the stretches of its sentences out; together they cover it. A sentence ends at 。 and
 * only there, closing quotes and brackets that follow included. What stands after the last 。 is
 * a sentence too, unless it is white space.
 */
export function splitSentences(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const to = match.index + match[0].length;
    stretches.push({ from, to });
    from = to;
  }
  if (from < text.length) stretches.push({ from, to: text.length });
  return stretches;
}
