// Shipped to browsers. The words of the site and where they stand, in memory.
import type { HitKind } from '../../../model/search-filters.ts';
import { stem } from '../../../model/search-words/stem.ts';
import { termsOf, tokensOf } from '../../../model/search-words/tokens.ts';

/** What a text is of its document; how much a match in it counts stands in score.ts. */
export type Field = 'title' | 'name' | 'question' | 'alias' | 'text';

/** Something that can be found. */
export interface Entry {
  kind: HitKind;
  /** Number or slug. */
  key: string;
}

/** One text of an entry. */
export interface Unit {
  entry: number;
  field: Field;
  text: string;
  terms: number;
  /** Whether it is there from the first search on; what comes later must not change first results. */
  isEarly: boolean;
}

/** A Latin word: its stem, and how many units have it. */
export interface Word {
  stem: string;
  count: number;
}

/** Grows with each file that arrives; nothing is ever taken out. */
export class SearchIndex {
  readonly entries: Entry[] = [];
  readonly units: Unit[] = [];
  /** Units that hold a term. */
  readonly postings = new Map<string, number[]>();
  /** Latin words as they are written. */
  readonly words = new Map<string, Word>();
  /** Terms that entries hold which are not loaded, and how many of those there are at least. */
  readonly counts = new Map<string, number>();
  least = 0;
  /** Latin words so common on this site that they say nothing in a query. */
  readonly ignored = new Set<string>();
  readonly #places = new Map<string, number>();

  /** Where an entry stands; a new one is put at the end. */
  place(kind: HitKind, key: string): number {
    const name = `${kind}/${key}`;
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.entries.length);
    return this.entries.push({ kind, key }) - 1;
  }

  /** Where an entry stands, if it is there. */
  find(kind: HitKind, key: string): number | undefined {
    return this.#places.get(`${kind}/${key}`);
  }

  add(kind: HitKind, key: string, field: Field, text: string, isEarly = true): void {
    const terms = termsOf(text);
    const unit =
      this.units.push({ entry: this.place(kind, key), field, text, terms: terms.size, isEarly }) -
      1;
    for (const term of terms) {
      const found = this.postings.get(term);
      if (found) found.push(unit);
      else this.postings.set(term, [unit]);
    }
    for (const { text: word, script } of tokensOf(text)) {
      if (script === 'han') continue;
      const known = this.words.get(word);
      if (known) known.count += 1;
      else this.words.set(word, { stem: stem(word), count: 1 });
    }
  }

  /** Makes a word known that entries hold which are not loaded. */
  know(word: string, count: number): void {
    const root = stem(word);
    this.counts.set(root, (this.counts.get(root) ?? 0) + count);
    if (/^[a-z]/.test(word) && !this.words.has(word)) this.words.set(word, { stem: root, count });
  }

  has(term: string): boolean {
    return this.postings.has(term) || this.counts.has(term);
  }

  /** Whether a Latin word begins so. */
  begins(start: string): boolean {
    for (const word of this.words.keys()) if (word.startsWith(start)) return true;
    return false;
  }

  /** How many entries there are, loaded or not. */
  get size(): number {
    return Math.max(this.entries.length, this.least);
  }
}
