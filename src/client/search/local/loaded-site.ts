// Shipped to browsers. What the local layer knows of the site: more with each file that is loaded.
import { officialLocale, type Locale } from '../../../i18n/locales.ts';
import type { HitKind } from '../../../model/search-filters.ts';
import type { PageLanguages } from '../../../model/page-languages.ts';
import type { FilterTable } from '../../../outputs/search-index/filter-table.ts';
import type { PinyinTable } from '../../../outputs/search-index/pinyin-table.ts';
import type { TextFile } from '../../../outputs/search-index/search-files.ts';
import { shardFiles } from '../../../outputs/search-index/core-shards.ts';
import { readSearchText } from '../../../outputs/search-index/search-text.ts';
import type { TraditionalTable } from '../../../outputs/search-index/traditional-table.ts';
import { loadModule } from '../../shared/load-module.ts';
import { once } from '../../shared/once.ts';
import { SearchIndex, type Entry, type Field } from './search-index.ts';
import type { LoadFile } from './load-file.ts';
import type { MeasureShards } from './measure-shards.ts';
import { contentOf } from './query.ts';
import { hasUnknownWord, mayNameNumber, type Tools } from './tools.ts';

/** Whether a file has names of measures, bodies, topics and industries. */
const isOfCore = (file: TextFile) => file === 'core' || file === 'names';

/** Whether the first text of an entry is its title: of questions and pages the core has names alone. */
function hasTitles(file: TextFile, kind: HitKind): boolean {
  return file !== 'core' || (kind !== 'question' && kind !== 'page');
}

/** What the texts of an entry are, by their place in a file. */
function fieldOf(file: TextFile, kind: HitKind, at: number): Field {
  if (file === 'texts') return 'text';
  if (file === 'questions') return 'question';
  if (!hasTitles(file, kind)) return 'name';
  if (at === 0) return 'title';
  return file === 'more' || (kind === 'agency' && at === 1) ? 'name' : 'alias';
}

/** Of a query with more of them in the core of a language all of that is loaded at once. */
const mostShards = 8;

/** The index, the names in the language of the page, and what fills them. */
export class LoadedSite {
  readonly index = new SearchIndex();
  readonly locale: Locale;
  readonly tools: Tools = {};
  filters: FilterTable | undefined;
  readonly #load: LoadFile;
  readonly #titles = new Map<string, string>();
  readonly #questions = new Map<string, string>();
  /** Reads a file of texts, once. */
  readonly #add = once((file: TextFile, locale: Locale) =>
    this.#addTexts(file, locale, `${file}-${locale}.json`),
  );
  readonly #addShard = once((locale: Locale, name: string) => this.#addTexts('core', locale, name));
  /** Texts of the core by entry: what stands in several shards is added once. */
  readonly #core = new Set<string>();
  #beyond: Promise<MeasureShards> | undefined;

  readonly #scripts: readonly [Locale, RegExp][];

  constructor({ own, scripts }: PageLanguages, load: LoadFile) {
    this.locale = own;
    this.#scripts = Object.entries(scripts).map(([locale, script]) => [
      locale as Locale,
      new RegExp(`\\p{Script=${script}}`, 'u'),
    ]);
    this.#load = once(load);
  }

  /** The title of an entry in the language of the page. */
  titleOf({ kind, key }: Entry): string {
    return this.#titles.get(`${kind}/${key}`) ?? key;
  }

  /** The question of a measure in the language of the page, once that is loaded. */
  questionOf({ kind, key }: Entry): string {
    return (kind === 'measure' && this.#questions.get(key)) || '';
  }

  /**
   * Makes measures, bodies, topics and industries searchable by the words of a query, in its
   * languages; by all words where one is unknown.
   */
  async loadCore(query: string): Promise<void> {
    await Promise.all([
      this.#add('names', this.locale),
      ...this.#languagesOf(query).map((locale) => this.#loadWords(locale, query)),
      mayNameNumber(query) && this.#loadNumbers(),
    ]);
    await this.#loadShards(query);
    if (hasUnknownWord(this.index, query))
      await Promise.all([this.loadWholeCore(query), this.#loadSpelling()]);
  }

  /** Makes them searchable by all words in the languages of a query. */
  async loadWholeCore(query: string): Promise<void> {
    await Promise.all(this.#languagesOf(query).map((locale) => this.#add('core', locale)));
  }

  async #loadWords(locale: Locale, query: string): Promise<void> {
    const files = shardFiles(locale, contentOf(query, this.index.ignored));
    const isFew = files.length > 0 && files.length <= mostShards;
    await (isFew
      ? Promise.all(files.map((name) => this.#addShard(locale, name)))
      : this.#add('core', locale));
  }

  async #loadSpelling(): Promise<void> {
    this.tools.spelling ??= await loadModule(() => import('./spelling.ts'));
  }

  /** Loads measures from shards, where they stand if the core has none. */
  async #loadShards(query: string): Promise<void> {
    if (this.#beyond === undefined && this.index.entries.some(({ kind }) => kind === 'measure'))
      return;
    this.#beyond ??= loadModule(() => import('./measure-shards.ts')).then(
      ({ MeasureShards }) => new MeasureShards(this, this.#load),
    );
    const asked = this.tools.numbers?.numberAsked(query)?.number ?? 0;
    await (
      await this.#beyond
    ).load(contentOf(query, this.index.ignored), asked, this.#languagesOf(query));
  }

  async #loadNumbers(): Promise<void> {
    this.tools.numbers ??= await loadModule(() => import('./numbers.ts'));
  }

  /** Makes the questions of measures searchable too, and shown. */
  async loadQuestions(query: string): Promise<void> {
    const languages = new Set([...this.#languagesOf(query), this.locale]);
    await Promise.all([...languages].map((locale) => this.#add('questions', locale)));
  }

  /** Makes glossary terms, laws, documents and questions that cut across measures searchable too. */
  async loadMore(query: string): Promise<void> {
    const languages = new Set([...this.#languagesOf(query), this.locale]);
    await Promise.all([...languages].map((locale) => this.#add('more', locale)));
  }

  /** Makes what measures say searchable too: of signs and digits alone, in every language. */
  async loadTexts(query: string): Promise<void> {
    const languages = /\p{L}/u.test(query)
      ? this.#languagesOf(query)
      : this.#scripts.map(([locale]) => locale);
    await Promise.all(languages.map((locale) => this.#add('texts', locale)));
  }

  /** Loads what mends queries by sound and by form, and the Chinese that it leads to. */
  async loadRepairs(query: string): Promise<void> {
    const [{ Repairs }, traditional, pinyin] = await Promise.all([
      loadModule(() => import('./repairs.ts')),
      this.#load('traditional.json'),
      this.#load('pinyin.json'),
      this.#add('core', officialLocale),
    ]);
    this.tools.repairs ??= new Repairs(
      JSON.parse(traditional) as TraditionalTable,
      JSON.parse(pinyin) as PinyinTable,
    );
    await this.#loadShards(this.tools.repairs.simplify(this.index, query));
  }

  /** Loads what measures are found under. */
  async loadFilters(): Promise<void> {
    this.filters ??= JSON.parse(await this.#load('filters.json')) as FilterTable;
  }

  /** Notes what a measure is called and what it answers, in the language of the page. */
  show(kind: HitKind, key: string, [title = '', question = '']: readonly string[]): void {
    this.#show('core', kind, key, title);
    this.#show('questions', kind, key, question);
  }

  /** In which languages a query is looked for, by what it is written in. */
  #languagesOf(query: string): Locale[] {
    const found = this.#scripts.flatMap(([locale, script]) => (script.test(query) ? [locale] : []));
    return found.length > 0 ? found : [this.locale];
  }

  async #addTexts(file: TextFile, locale: Locale, name: string): Promise<void> {
    readSearchText(
      await this.#load(name),
      (kind, key, texts) => {
        if (locale === this.locale && texts[0] && hasTitles(file, kind))
          this.#show(file, kind, key, texts[0]);
        texts.forEach((text, at) => {
          if (!text || (isOfCore(file) && this.#isKnown(kind, key, text))) return;
          const isEarly = isOfCore(file) || file === 'questions';
          this.index.add(kind, key, fieldOf(file, kind, at), text, isEarly);
        });
      },
      (words) => {
        for (const word of words) this.index.ignored.add(word);
      },
    );
  }

  /** Whether the core has given a text already; from now on it has. */
  #isKnown(kind: HitKind, key: string, text: string): boolean {
    const known = this.#core.size;
    return this.#core.add(`${kind}/${key}/${text}`).size === known;
  }

  #show(file: TextFile, kind: HitKind, key: string, text: string): void {
    if (file === 'questions') this.#questions.set(key, text);
    else if (file !== 'texts') this.#titles.set(`${kind}/${key}`, text);
  }
}
