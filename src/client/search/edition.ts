// Shipped to browsers. A derived edition: asked in its characters, searched in those that it is made from, shown in its own.
import { derivedLocales, type DerivedLocale } from '../../i18n/derived-locales.ts';
import { withMarks } from '../../outputs/derived-edition/quotation-marks.ts';
import { turnLink } from '../../outputs/derived-edition/turn-link.ts';
import type { ShownWords } from '../../outputs/derived-edition/shown-words.ts';
import { editionFile } from '../../outputs/search-index/search-text.ts';
import type { TraditionalTable } from '../../outputs/search-index/traditional-table.ts';
import { once } from '../shared/once.ts';
import { loadFile } from './local/load-file.ts';
import { toSimplified } from './local/traditional.ts';
import type { Run } from './runs.ts';
import type { Hit, SearchAnswer } from './search-source.ts';

export interface Edition {
  /** A query as the language is asked that the edition is made from. */
  asked: (query: string) => string;
  text: (text: string) => string;
  hit: (hit: Hit) => Hit;
  answer: (answer: SearchAnswer) => SearchAnswer;
}

const site = { origin: '', base: import.meta.env.BASE_URL.replace(/\/*$/, '/') };

const isHan = /\p{Script=Han}/u;

/** Loads what an edition shows its results with. @throws when it does not come */
export const openEdition = once(async (code: DerivedLocale): Promise<Edition> => {
  const [shown, traditional] = await Promise.all([
    loadFile(editionFile(code)),
    loadFile('traditional.json'),
  ]);
  return editionOf(
    code,
    JSON.parse(shown) as ShownWords,
    JSON.parse(traditional) as TraditionalTable,
  );
});

/** An edition by its words, and by those that lead to what the site says. */
export function editionOf(
  code: DerivedLocale,
  shown: ShownWords,
  traditional: TraditionalTable,
): Edition {
  const usual = new Map(pairsIn(shown.characters));
  const back = backwards(shown);
  const { marks } = derivedLocales[code];
  // Results in other languages keep their own marks.
  const text = (source: string) =>
    isHan.test(source) ? withMarks(shownAs(source, usual, shown.words), marks) : source;
  const hit = (found: Hit): Hit => ({
    ...found,
    url: turnLink(found.url, { code }, site),
    title: text(found.title),
    ...(found.titleRuns && { titleRuns: shownRuns(found.titleRuns, text) }),
    ...(found.within && { within: text(found.within) }),
    excerpt: shownRuns(found.excerpt, text),
  });
  return {
    // Words of the place first: character by character they would be others.
    asked: (query) =>
      toSimplified(query, traditional).replace(
        /\p{Script=Han}/gu,
        (character) => back.get(character) ?? character,
      ),
    text,
    hit,
    answer: (answer) => ({
      ...answer,
      hits: answer.hits.map(hit),
      ...(answer.corrected && { corrected: text(answer.corrected) }),
    }),
  };
}

function pairsIn(characters: string): [string, string][] {
  return (characters.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]);
}

/** What each character of the edition stands for, where it is none of the source. */
function backwards({ characters, words }: ShownWords): Map<string, string> {
  const pairs = words.flatMap(([source, shown]) =>
    [...shown].map((form, at): [string, string] => [form, source.charAt(at)]),
  );
  const all = [
    ...pairs,
    ...pairsIn(characters).map(([source, form]): [string, string] => [form, source]),
  ];
  const own = new Set(all.map(([, source]) => source));
  return new Map(all.filter(([form]) => !own.has(form)));
}

function shownAs(source: string, usual: ReadonlyMap<string, string>, words: ShownWords['words']) {
  const forms = source.split('').map((character) => usual.get(character) ?? character);
  for (const [word, shown] of words) {
    for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1))
      forms.splice(at, shown.length, ...shown);
  }
  return forms.join('');
}

/** Runs are shown as one text: a match may end within a word. */
function shownRuns(runs: readonly Run[], text: (source: string) => string): Run[] {
  const whole = text(runs.map((run) => run.text).join(''));
  let at = 0;
  return runs.map((run) => ({ ...run, text: whole.slice(at, (at += run.text.length)) }));
}
