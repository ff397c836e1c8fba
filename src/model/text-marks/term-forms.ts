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
  const match = formPattern(form).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const patterns = new Map<string, RegExp>();

function formPattern(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const words = form.trim().split(/\s+/).map(wordPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(form, pattern);
  return pattern;
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
