// Shipped to browsers. The words of the site and where they stand, in memory.
import type { HitKind } from '../../../model/search-filters.ts';
import { stem } from './stem.ts';
import { termsOf, tokensOf } from './tokens.ts';

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
}

/** Grows with each file that arrives; nothing is ever taken out. */
export class SearchIndex {
  readonly entries: Entry[] = [];
  readonly units: Unit[] = [];
  /** Units that hold a term. */
  readonly postings = new Map<string, number[]>();
  /** Latin words as they are written, and in how many units. */
  readonly words = new Map<string, number>();
  /** A word for each stem of which the site has one. */
  readonly wordOf = new Map<string, string>();
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

  add(kind: HitKind, key: string, field: Field, text: string): void {
    const terms = termsOf(text);
    const unit =
      this.units.push({ entry: this.place(kind, key), field, text, terms: terms.size }) - 1;
    for (const term of terms) {
      const found = this.postings.get(term);
      if (found) found.push(unit);
      else this.postings.set(term, [unit]);
    }
    for (const { text: word, script } of tokensOf(text)) {
      if (script === 'han') continue;
      this.words.set(word, (this.words.get(word) ?? 0) + 1);
      if (!this.wordOf.has(stem(word))) this.wordOf.set(stem(word), word);
    }
  }

  has(term: string): boolean {
    return this.postings.has(term);
  }
}
