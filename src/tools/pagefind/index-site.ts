import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { localeCodes, type Locale } from '../../i18n/locales.ts';
import { pageSections } from './page-sections.ts';
import { splitChunks } from './split-chunks.ts';

/** Interfaces that Pagefind brings; the site has its own. */
const unused = [
  'pagefind-component-ui',
  'pagefind-modular-ui',
  'pagefind-ui',
  'pagefind-highlight',
];

/**
 * Pages in the folder of a language that may have something to index. Posters, snippets and frozen
 * copies have nothing, and Pagefind would read through all of them to see that.
 */
const indexed =
  '{index.html,*/index.html,{measures,agencies,topics,industries,instruments}/*/index.html}';

/** The file that Pagefind reads first: the languages of an index, each with its own files. */
const entryFile = 'pagefind-entry.json';

/** What the index is told of a page: beside its text, in elements that nobody sees, and what to leave out. */
const told =
  /<span hidden data-pagefind-(?:filter|meta|sort)="[^"]*"><\/span>| data-pagefind-ignore(?=[\s>])/g;

interface Entry {
  languages: Record<string, unknown>;
}

/**
 * Makes the search index of a built site, in its folder `pagefind/`, and takes out of the pages what
 * was meant for it alone. One language after another: Pagefind holds all that it is given in memory.
 * @throws when Pagefind reports an error
 */
export async function indexSite(folder: string): Promise<void> {
  const made = join(folder, 'pagefind');
  const entries: Entry[] = [];
  for (const locale of localeCodes) {
    await indexLanguage(folder, locale, made);
    entries.push(JSON.parse(readFileSync(join(made, entryFile), 'utf8')) as Entry);
  }
  const languages = entries.flatMap((entry) => Object.entries(entry.languages)).sort(byName);
  const whole = { ...entries[0], languages: Object.fromEntries(languages) };
  writeFileSync(join(made, entryFile), JSON.stringify(whole));
  for (const name of unused) {
    for (const kind of ['js', 'css']) rmSync(join(made, `${name}.${kind}`), { force: true });
  }
  splitChunks(made);
}

async function indexLanguage(folder: string, locale: Locale, made: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder, glob: `${locale}/${indexed}` });
  refuse(added.errors);
  for (const section of pageSections(folder, locale))
    refuse((await index.addHTMLFile(section)).errors);
  refuse((await index.writeFiles({ outputPath: made })).errors);
  await pagefind.close();
  forget(join(folder, locale));
}

/** Takes out of pages what is in the index now: no reader has to load it. */
function forget(folder: string): void {
  for (const name of globSync(indexed, { cwd: folder })) {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    const rest = html.replace(told, '');
    if (rest.length < html.length) writeFileSync(file, rest);
  }
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
