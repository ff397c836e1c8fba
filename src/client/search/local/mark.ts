// Shipped to browsers. Marks what a query matched.
import { normalise } from '../../../model/search-words/normalise.ts';
import { stem } from '../../../model/search-words/stem.ts';
import type { Run } from '../runs.ts';
import type { QueryTerm } from './query.ts';

/** A Latin word, which is the group, or a stretch of Han characters. */
const piece = /([\p{Script=Latin}\p{M}\d]+(?:&[\p{Script=Latin}\d]+)*)|\p{Script=Han}+/gu;

interface Span {
  from: number;
  to: number;
}

function spansWithin(stretch: string, start: number, terms: readonly QueryTerm[]): Span[] {
  const spans: Span[] = [];
  for (const { term } of terms) {
    for (let at = stretch.indexOf(term); at >= 0; at = stretch.indexOf(term, at + term.length)) {
      spans.push({ from: start + at, to: start + at + term.length });
    }
  }
  return spans;
}

function spansOf(text: string, terms: readonly QueryTerm[]): Span[] {
  const stems = new Set(terms.map(({ term }) => stem(term)));
  return [...text.matchAll(piece)].flatMap(({ 0: found, 1: latin, index }) => {
    if (!latin) return spansWithin(found, index, terms);
    const word = normalise(latin);
    return stems.has(stem(word)) ||
      terms.some(({ term, unfinished }) => unfinished && word.startsWith(term))
      ? [{ from: index, to: index + found.length }]
      : [];
  });
}

/** A text cut where a match begins or ends; matches that touch are one. */
export function markTerms(text: string, terms: readonly QueryTerm[]): Run[] {
  const spans = spansOf(text, terms).sort((a, b) => a.from - b.from);
  const runs: Run[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (to <= at) continue;
    if (from > at) runs.push({ text: text.slice(at, from), marked: false });
    const last = runs.at(-1);
    const marked = text.slice(Math.max(from, at), to);
    if (last?.marked) last.text += marked;
    else runs.push({ text: marked, marked: true });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false });
  return runs;
}

const longest = 140;
const before = 40;

/** The part of a long text around the first match, with dots where it is cut. */
export function excerptOf(text: string, terms: readonly QueryTerm[]): string {
  if (text.length <= longest) return text;
  const first = spansOf(text, terms)[0]?.from ?? 0;
  const from = first <= before ? 0 : startOfWord(text, first - before);
  const to = from + longest >= text.length ? text.length : startOfWord(text, from + longest);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** The nearest place at or after another where no Latin word is cut. */
function startOfWord(text: string, at: number): number {
  let place = at;
  while (place < text.length && /[\p{Script=Latin}\d]/u.test(text[place - 1] ?? '')) place += 1;
  return place;
}
