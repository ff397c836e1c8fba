import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { citeSentence } from './cite-sentence.ts';
import { referToMeasure, referToSentence } from './reference.ts';
import { citationStyles } from './styles.ts';

const options = {
  locale: 'en',
  accessed: '2026-08-03',
  absolute: (path: string) => `https://site.example/base${path}`,
} as const;

test.each([...citationStyles])('$id: the same as the style itself writes', ({ cite }) => {
  for (const { number, sentences } of library.measures) {
    const reference = referToMeasure(library, number, options);
    sentences.forEach((_, index) => {
      const place = { measure: number, sentence: index + 1, url: reference.url };
      const expected = cite(referToSentence(reference, index + 1));
      expect(citeSentence(cite(reference), place)).toBe(expected);
    });
  }
});
