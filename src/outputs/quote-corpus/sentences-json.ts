import type { Library } from '../../model/library.ts';
import type { QuoteCorpus } from '../../model/verify-quote/quotable.ts';
import { asidesOf } from './asides.ts';
import { traditionalPairs } from './traditional-pairs.ts';
import { quotableUnits } from './quotable-units.ts';

/** What the page that verifies quotes loads at its first use. */
export function quoteCorpus(library: Library): QuoteCorpus {
  const units = quotableUnits(library);
  const characters = new Set(
    units
      .map(({ zh }) => zh)
      .join('')
      .match(/\p{Script=Han}/gu),
  );
  return { units, traditional: traditionalPairs(characters), asides: asidesOf(library, units) };
}

/** The same as a file: fields that say nothing are left out. */
export function sentencesJson(library: Library): string {
  const { units, ...others } = quoteCorpus(library);
  const rows = units.map(({ kind, number, sentence, marker, zh, en }) => ({
    kind,
    ...(number !== 0 && { number }),
    ...(sentence > 0 && { sentence }),
    ...(marker !== '' && { marker }),
    zh,
    en,
  }));
  return `${JSON.stringify({ units: rows, ...others })}\n`;
}
