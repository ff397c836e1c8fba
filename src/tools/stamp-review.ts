import { readMeasureNumber, type MeasureNumber } from '../model/measure-number.ts';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Library, LibraryMeasure } from '../model/library.ts';
import { measureNumbered } from '../model/numbered-measures.ts';
import { guideSha256, reviewedSha256 } from '../model/review.ts';
import type { Guide } from '../schema/guide.ts';
import type { Reviewer } from '../schema/measure-facts.ts';

/** What `facts.yaml`, or the file of a guide, says of a second reading. */
export interface Stamp {
  date: string;
  by: Reviewer;
  of_sha256: string;
}

/** The stamp for the texts of a measure as they are. */
export function stampOf(measure: LibraryMeasure, reading: Omit<Stamp, 'of_sha256'>): Stamp {
  return { ...reading, of_sha256: reviewedSha256(measure) };
}

/** The stamp for a guide as it is. */
export function stampOfGuide(guide: Guide, reading: Omit<Stamp, 'of_sha256'>): Stamp {
  return { ...reading, of_sha256: guideSha256(guide) };
}

/**
 * A `facts.yaml`, or the file of a guide, with the stamp in the place of its `reviewed`; all else stays byte for byte.
 * @throws when the file has no such field
 */
export function stampReview(yaml: string, { date, by, of_sha256 }: Stamp): string {
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'reviewed')
    : undefined;
  const start = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  const end = (pair?.value as { range?: [number, number, number] } | undefined)?.range?.[1];
  if (start === undefined || end === undefined) throw new Error('There is no field “reviewed”.');
  const replaced = yaml.slice(start, end);
  const lineEnds = /\s*$/.exec(replaced)?.[0] ?? '';
  const stamp = [`reviewed:`, `  date: '${date}'`, `  by: ${by}`, `  of_sha256: ${of_sha256}`];
  return `${yaml.slice(0, start)}${stamp.join('\n')}${lineEnds}${yaml.slice(end)}`;
}

/** What a command line names: guides by the codes of their languages; all other words name measures. */
export function guidesNamed(
  words: readonly string[],
  { guides }: Pick<Library, 'guides'>,
): { guides: Guide[]; others: string[] } {
  const codes = new Set(guides.map(({ code }) => code));
  return {
    guides: guides.filter(({ code }) => words.includes(code)),
    others: words.filter((word) => !codes.has(word)),
  };
}

/**
 * The measures that a command line names: `8 12 20-25`, each once, in the order of the plan.
 * @throws when a word is no number of a measure, nor a range of such
 */
export function measuresNamed(
  words: readonly string[],
  { measures }: Pick<Library, 'measures'>,
): LibraryMeasure[] {
  const numbers = new Set(words.flatMap((word) => numbersIn(word, measures)));
  for (const number of numbers) {
    if (!measureNumbered(measures, number)) {
      throw new Error(`The plan has no measure ${number}.`);
    }
  }
  return measures.filter(({ number }) => numbers.has(number));
}

/** `2-3` is a range, unless the plan numbers anew in each part and has such a measure. */
function numbersIn(word: string, measures: Library['measures']): MeasureNumber[] {
  const own = readMeasureNumber(word);
  if (own !== null && measureNumbered(measures, own)) return [own];
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(word) ?? [];
  const from = Number(first);
  const to = Number(last);
  if (!(from <= to)) {
    throw new Error(`“${word}” is no number of a measure. Write 8, or 20-25 for several.`);
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
