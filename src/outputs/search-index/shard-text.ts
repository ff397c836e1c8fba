/**
 * A word of the measures of a very large plan, or a pair of Han characters, and the measures that
 * hold it: the places of some of them in the plan, counted from 1, those with it in their title first.
 */
export interface ShardWord {
  word: string;
  titled: number[];
  others: number[];
  /** How many measures hold it in all. */
  count: number;
}

/** Of more measures than these a word says little: only so many are named. */
export const mostNamed = 48;

const measuresInBlock = 2;
const hanShards = 1024;
const latinShards = 512;
const beginning = 3;

/**
 * The file in which a word is looked up: by its Han character, or by its first three letters. Every
 * one of them is there, whether it has words or not: nothing is asked for in vain.
 */
export function wordsFile(word: string): string {
  const first = word.codePointAt(0) ?? 0;
  if (first > 0x2fff) return `words-han-${first % hanShards}.json`;
  const letters = [...word.slice(0, beginning)];
  const sum = letters.reduce((hash, letter) => hash * 37 + letter.charCodeAt(0), 0);
  return `words-latin-${sum % latinShards}.json`;
}

/** Every such file. */
export function allWordsFiles(): string[] {
  const named = (script: string, count: number) =>
    Array.from({ length: count }, (_, at) => `words-${script}-${at}.json`);
  return [...named('han', hanShards), ...named('latin', latinShards)];
}

/** The file with the texts of the measure in a place of the plan, and of its neighbours, in one language. */
export function blockFile(locale: string, place: number): string {
  return `measures-${locale}-${Math.floor(place / measuresInBlock)}.json`;
}

/**
 * A file of words, as one JSON string like the other files of the search layer: how many measures
 * there are, then a line for each word, its numbers as differences.
 */
export function formatWords(measures: number, words: readonly ShardWord[]): string {
  const lines = words.map(({ word, titled, others, count }) => {
    const named = titled.length + others.length;
    return [word, steps(titled), steps(others), ...(count > named ? [count] : [])].join('|');
  });
  return JSON.stringify([measures, ...lines].join('\n'));
}

/** Such a file as it was written. */
export function readWords(file: string): { measures: number; words: ShardWord[] } {
  const [measures, ...lines] = (JSON.parse(file) as string).split('\n');
  const words = lines.map((line): ShardWord => {
    const [word = '', first = '', second = '', count] = line.split('|');
    const titled = fromSteps(first);
    const others = fromSteps(second);
    return { word, titled, others, count: Number(count ?? titled.length + others.length) };
  });
  return { measures: Number(measures), words };
}

function steps(numbers: readonly number[]): string {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0)).join(' ');
}

function fromSteps(text: string): number[] {
  let sum = 0;
  return text === '' ? [] : text.split(' ').map((step) => (sum += Number(step)));
}
