import type { Sentence } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type CleanText, type Stretch, spanOf } from './clean-text.ts';
import { splitSentences } from './split-sentences.ts';

/** Sentences, and the claims on the text that they fill. */
export interface ReadSentences {
  sentences: Sentence[];
  claims: Claim[];
}

/**
 * Reads the sentences of a stretch, numbered from s1. A heading on a line of its own, up to
 * `headingEnd`, is a sentence too, though it has no 。
 */
export function readSentences(
  clean: CleanText,
  stretch: Stretch,
  kind: Claim['kind'],
  headingEnd = stretch.from,
): ReadSentences {
  const heading = headingEnd > stretch.from ? [{ from: stretch.from, to: headingEnd }] : [];
  const rest = splitSentences(clean.text.slice(headingEnd, stretch.to)).map(({ from, to }) => ({
    from: headingEnd + from,
    to: headingEnd + to,
  }));
  const stretches = [...heading, ...rest].filter(
    ({ from, to }) => clean.text.slice(from, to).trim() !== '',
  );
  return {
    sentences: stretches.map((sentence, index) => ({
      id: `s${index + 1}`,
      ...spanOf(clean, sentence),
    })),
    claims: stretches.map((sentence) => ({ kind, ...sentence })),
  };
}
