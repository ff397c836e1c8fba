import { literalPattern } from '../literal-pattern.ts';

export interface Range {
  start: number;
  end: number;
}

/**
 * Where an English form stands in a text: whole words, in any case, singular or plural, with either
 * kind of quotation mark. Null where it does not.
 */
export function findForm(text: string, form: string): Range | null {
  const { beginning, pattern } = searchFor(form);
  // Most texts do not hold the form: the pattern is slow to find that out.
  if (!text.toLowerCase().includes(beginning)) return null;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** How a form is looked for: by what every variant of it begins with, in lower case, then by its pattern. */
interface FormSearch {
  beginning: string;
  pattern: RegExp;
}

const searches = new Map<string, FormSearch>();

function searchFor(form: string): FormSearch {
  const known = searches.get(form);
  if (known) return known;
  const words = form.trim().split(/\s+/);
  // Without quotation marks, which may be of either kind, and the y that a plural loses.
  const [beginning = ''] = /^[^\s"“”'‘’]*/.exec(form.trim()) ?? [];
  const search = {
    beginning: beginning.replace(/y$/i, '').toLowerCase(),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${words.map(wordPattern).join('\\s+')}(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  };
  searches.set(form, search);
  return search;
}

function wordPattern(word: string): string {
  const [, stem = word, tail = ''] = /^(.*[\p{L}\p{N}])(.*)$/u.exec(word) ?? [];
  const plural = /[^aeiou]y$/i.test(stem)
    ? `(?:${literal(stem)}|${literal(stem.slice(0, -1))}ies)`
    : `${literal(stem)}(?:s|es)?`;
  return plural + literal(tail);
}

function literal(text: string): string {
  return literalPattern(text).replace(/["“”]/g, '["“”]').replace(/['‘’]/g, "['‘’]");
}
