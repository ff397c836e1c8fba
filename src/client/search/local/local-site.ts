// Shipped to browsers. What the local layer knows of the site: more with each file that is loaded.
import { localeCodes, type Locale } from '../../../i18n/locales.ts';
import type { HitKind } from '../../../model/search-filters.ts';
import type { FilterTable } from '../../../outputs/search-index/filter-table.ts';
import type { TextFile } from '../../../outputs/search-index/search-files.ts';
import { readSearchText } from '../../../outputs/search-index/search-text.ts';
import { SearchIndex, type Entry, type Field } from './index.ts';
import { once, type LoadFile } from './load-file.ts';
import { hasUnknownWord, mayNameNumber, type Tools } from './tools.ts';

/** In which languages a query is looked for, by its characters. */
const scripts: Record<Locale, RegExp> = { zh: /\p{Script=Han}/u, en: /\p{Script=Latin}/u };

const second: Partial<Record<HitKind, Field>> = { measure: 'question', agency: 'name' };

/** What the texts of an entry are, by their place in a file. */
function fieldOf(file: TextFile, kind: HitKind, at: number): Field {
  if (file === 'texts') return 'text';
  if (at === 0) return 'title';
  if (file === 'more') return 'name';
  return (at === 1 && second[kind]) || 'alias';
}

/** The index, the names in the language of the page, and what fills them. */
export class LocalSite {
  readonly index = new SearchIndex();
  readonly locale: Locale;
  readonly tools: Tools = {};
  filters: FilterTable | undefined;
  readonly #load: LoadFile;
  readonly #names = new Map<string, readonly string[]>();
  readonly #added = new Map<string, Promise<void>>();

  constructor(locale: Locale, load: LoadFile) {
    this.locale = locale;
    this.#load = once(load);
  }

  /** The title of an entry and what else it is called, in the language of the page. */
  namesOf({ kind, key }: Entry): readonly string[] {
    return this.#names.get(`${kind}/${key}`) ?? [];
  }

  /** Makes measures, bodies and topics searchable in the languages of a query. */
  async loadCore(query: string): Promise<void> {
    const languages = this.#languagesOf(query);
    await Promise.all([
      ...languages.map((locale) => this.#add('core', locale)),
      languages.includes(this.locale) || this.#show('names'),
      mayNameNumber(query) && this.#loadNumbers(),
    ]);
    if (hasUnknownWord(this.index, query)) this.tools.spelling ??= await import('./spelling.ts');
  }

  async #loadNumbers(): Promise<void> {
    this.tools.numbers ??= await import('./numbers.ts');
  }

  /** Makes glossary terms, laws and documents searchable too. */
  async loadMore(query: string): Promise<void> {
    const languages = new Set([...this.#languagesOf(query), this.locale]);
    await Promise.all([...languages].map((locale) => this.#add('more', locale)));
  }

  /** Makes what measures say searchable too. */
  async loadTexts(query: string): Promise<void> {
    await Promise.all(this.#languagesOf(query).map((locale) => this.#add('texts', locale)));
  }

  /** Loads what mends queries by sound and by form, and the Chinese that it leads to. */
  async loadRepairs(): Promise<void> {
    const [{ Repairs }, traditional, pinyin] = await Promise.all([
      import('./repairs.ts'),
      this.#load('traditional.json'),
      this.#load('pinyin.json'),
      this.#add('core', 'zh'),
    ]);
    this.tools.repairs ??= new Repairs(JSON.parse(traditional), JSON.parse(pinyin));
  }

  /** Loads what measures are found under. */
  async loadFilters(): Promise<void> {
    this.filters ??= JSON.parse(await this.#load('filters.json')) as FilterTable;
  }

  #languagesOf(query: string): Locale[] {
    const found = localeCodes.filter((locale) => scripts[locale].test(query));
    return found.length > 0 ? found : [this.locale];
  }

  #show(file: TextFile): Promise<void> {
    return this.#once(`${file}-${this.locale}.txt`, (kind, key, texts) =>
      this.#names.set(`${kind}/${key}`, texts),
    );
  }

  #add(file: TextFile, locale: Locale): Promise<void> {
    return this.#once(`${file}-${locale}.txt`, (kind, key, texts) => {
      texts.forEach((text, at) => this.index.add(kind, key, fieldOf(file, kind, at), text));
      if (locale === this.locale && file !== 'texts') this.#names.set(`${kind}/${key}`, texts);
    });
  }

  /** Reads a file; what was read before is not read again. */
  #once(name: string, onEntry: Parameters<typeof readSearchText>[1]): Promise<void> {
    const known = this.#added.get(name);
    if (known) return known;
    const adding = this.#load(name).then((text) => readSearchText(text, onEntry));
    this.#added.set(name, adding);
    adding.catch(() => this.#added.delete(name));
    return adding;
  }
}
