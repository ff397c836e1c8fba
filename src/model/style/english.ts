import { defaultLocale, locales } from '../../i18n/locales.ts';

const longest = 35;

const segmenter = new Intl.Segmenter(locales[defaultLocale].tag, { granularity: 'sentence' });

/** The sentences of an English text (Unicode Standard Annex 29, by Intl.Segmenter). */
export function englishSentences(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) =>
    [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()),
  );
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What stands against plain English, each as a sentence; [] when nothing does. */
export function englishFaults(paragraphs: readonly string[]): string[] {
  const long = englishSentences(paragraphs)
    .filter((sentence) => wordCount(sentence) > longest)
    .map(
      (sentence) =>
        `“${sentence.slice(0, 50)}…” has ${wordCount(sentence)} words; at most ${longest}.`,
    );
  const straight = paragraphs
    .filter((paragraph) => /["']/.test(paragraph))
    .map((paragraph) => `“${excerpt(paragraph, /["']/)}” has straight quotation marks; use “ ” ’.`);
  return [...long, ...straight];
}

/** The place in a text where a pattern is found, with a little around it. */
export function excerpt(text: string, pattern: RegExp): string {
  const index = text.search(pattern);
  return text.slice(Math.max(0, index - 10), index + 12);
}
