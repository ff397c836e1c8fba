// Shipped to browsers. Reads the excerpts of Pagefind as text: what looks like markup in them stays text.
import type { Run } from './runs.ts';

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const wordWithin = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

function character(code: number): string {
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : '\ufffd';
}

/** Resolves the five named entities of XML and numeric ones, once; all else stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,8})|#[xX]([\da-fA-F]{1,7}));/g,
    (_, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name) return named[name] ?? '';
      return character(decimal ? parseInt(decimal, 10) : parseInt(hexadecimal ?? '', 16));
    },
  );
}

function append(runs: Run[], text: string, marked: boolean): void {
  const last = runs.at(-1);
  if (last?.marked === marked) last.text += text;
  else if (text) runs.push({ text, marked });
}

/**
 * An excerpt with `<mark>` in, its runs out: marks that touch become one, and the punctuation that
 * Pagefind takes for part of a word stands outside its mark.
 */
export function parseExcerpt(html: string): Run[] {
  const runs: Run[] = [];
  let marked = false;
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') {
      marked = piece === '<mark>';
      continue;
    }
    const text = decodeEntities(piece);
    const [, before = '', word = text, after = ''] = marked ? (wordWithin.exec(text) ?? []) : [];
    append(runs, before, false);
    append(runs, word, marked);
    append(runs, after, false);
  }
  return runs;
}

/** Where the title ends in an excerpt that holds all of it or begins within it; 0 for neither. */
function endOfTitle(text: string, title: string): number {
  const at = title ? text.indexOf(title) : -1;
  if (at !== -1) return at + title.length;
  const [opening = '', rest = ''] = /^…?\s*([^.．。]+)/.exec(text) ?? [];
  return rest && title.endsWith(rest) ? opening.length : 0;
}

/** What comes after the title, where an excerpt begins with the head of its page. */
export function dropTitle(runs: readonly Run[], title: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  const end = endOfTitle(text, title);
  if (end === 0) return [...runs];
  let left = end + (/^[\s.。．]*/.exec(text.slice(end))?.[0].length ?? 0);
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut < run.text.length ? [{ ...run, text: run.text.slice(cut) }] : [];
  });
}
