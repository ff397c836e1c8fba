// Shipped to browsers. Measures of a very large plan: those alone are loaded that a query may mean.
import type { Locale } from '../../../i18n/locales.ts';
import type { HitKind } from '../../../model/search-filters.ts';
import { stem } from '../../../model/search-words/stem.ts';
import { pairsOf, type Token } from '../../../model/search-words/tokens.ts';
import { readSearchText } from '../../../outputs/search-index/search-text.ts';
import {
  blockFile,
  readWords,
  wordsFile,
  type ShardWord,
} from '../../../outputs/search-index/shard-text.ts';
import { once } from '../../shared/once.ts';
import { nearestWord } from './correct.ts';
import type { Field, SearchIndex } from './search-index.ts';
import { likelyMeasures, type HeldWords } from './likely-measures.ts';
import type { LoadFile } from './load-file.ts';

const fields: readonly Field[] = ['title', 'question'];

/** What the measures are added to, and shown in. */
interface SiteOfShards {
  readonly index: SearchIndex;
  readonly locale: Locale;
  show(kind: HitKind, key: string, texts: readonly string[]): void;
}

/** What is loaded of the measures by now, and what loads more. */
export class MeasureShards {
  readonly #site: SiteOfShards;
  readonly #load: LoadFile;
  readonly #words = new Map<string, readonly ShardWord[]>();
  readonly #learn = once((file: string) => this.#learnWords(file));
  readonly #show = once((locale: Locale, file: string) => this.#addMeasures(locale, file));

  constructor(site: SiteOfShards, load: LoadFile) {
    this.#site = site;
    this.#load = load;
  }

  /**
   * Makes the measures searchable that a query may mean, by its words and the number that it asks
   * for, and known how many hold each word.
   */
  async load(tokens: readonly Token[], asked: number, languages: readonly Locale[]): Promise<void> {
    await Promise.all([...new Set(tokens.flatMap(filesOf))].map((file) => this.#learn(file)));
    const { least: measures } = this.#site.index;
    const likely = likelyMeasures(
      tokens.flatMap((token) => this.#heldWords(token)),
      measures,
    );
    const numbers = asked > 0 && asked <= measures ? [asked, ...likely] : likely;
    const locales = [...new Set([...languages, this.#site.locale])];
    await Promise.all(
      numbers.flatMap((number) =>
        locales.map((locale) => this.#show(locale, blockFile(locale, number))),
      ),
    );
  }

  async #learnWords(file: string): Promise<void> {
    const { measures, words } = readWords(await this.#load(file));
    this.#words.set(file, words);
    const { index } = this.#site;
    index.least = measures;
    for (const { word, count } of words) index.know(word, count);
  }

  /** The words of the shards that a token of a query stands for: its forms, and its beginnings. */
  #heldWords({ text, script }: Token): HeldWords[] {
    if (script === 'han') {
      return pairsOf(text).map((pair) => ({
        exact: this.#wordsNear(pair).filter(({ word }) => word === pair),
        begun: [],
      }));
    }
    const words = this.#wordsNear(text);
    const formsOf = (one: string) => words.filter(({ word }) => stem(word) === stem(one));
    const begun = words.filter(({ word }) => word.startsWith(text));
    const exact = formsOf(text);
    const meant = exact.length + begun.length > 0 ? null : nearestWord(this.#site.index, text);
    return [{ exact: meant ? formsOf(meant) : exact, begun }];
  }

  #wordsNear(word: string): readonly ShardWord[] {
    return this.#words.get(wordsFile(word)) ?? [];
  }

  /** Adds a measure in one language, its neighbour with it. */
  async #addMeasures(locale: Locale, file: string): Promise<void> {
    readSearchText(await this.#load(file), (kind, key, texts) => {
      if (locale === this.#site.locale) this.#site.show(kind, key, texts);
      texts.forEach((text, at) => this.#site.index.add(kind, key, fields[at] ?? 'alias', text));
    });
  }
}

function filesOf({ text, script }: Token): string[] {
  return (script === 'han' ? pairsOf(text) : [text]).map(wordsFile);
}
