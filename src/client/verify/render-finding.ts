// Shipped to browsers. A finding about a quote as an item of a list.
import { officialLocale, type Locale } from '../../i18n/locales.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { Finding, Place, TextRun } from '../../model/verify-quote/report.ts';
import { element } from '../shared/dom.ts';
import { withLanguages } from '../shared/language-runs.ts';
import { pageLanguages, type SayOf } from '../shared/words.ts';
import { listWords } from './headline.ts';
import { renderCiting } from './render-citing.ts';
import { nameOf } from './name-place.ts';

const mostPlaces = 6;

export interface RenderOptions {
  say: SayOf<'verifyQuote'>;
  /** Address of the pages in the language of the page: `/base/en/`. */
  home: string;
}

/**
 * Takes a finding; returns its item: verdict, the whole sentence with what is quoted and what departs
 * marked, places, notes.
 */
export function renderFinding(finding: Finding, options: RenderOptions): HTMLLIElement {
  const { say } = options;
  const { verdict, runs, places, notes, limits } = finding;
  const remarks = notes.filter((note) => note !== verdict).map((note) => say(`notes.${note}`));
  const said = say(`findings.${verdict}`, { words: listWords(limits) });
  const isPart = runs.some(({ kind }) => kind === 'omitted');
  if (places.some(({ locale }) => locale !== officialLocale)) remarks.push(say('unofficial'));
  return element(
    'li',
    { 'data-verdict': verdict },
    element('p', { class: 'weight-semibold' }, ...withLanguages(said, pageLanguages().own)),
    element(
      'blockquote',
      { class: 'my-xs font-serif han:font-serif-han', lang: languageOf(finding) },
      ...runs.flatMap((run) => renderRun(run, say, isPart)),
    ),
    ...(places.length > 0 ? [renderPlaces(places, options)] : []),
    ...renderCiting(places, say),
    ...remarks.map((remark) => element('p', { class: 'note' }, remark)),
  );
}

/** The language of the place that was found; else, by what it is written in, of the words. */
function languageOf({ places, runs }: Finding): string {
  const { own, tags, scripts } = pageLanguages();
  const text = runs.map((run) => run.text).join('');
  const likely: Locale[] = [officialLocale, own];
  const written = likely.find((code) => new RegExp(`\\p{Script=${scripts[code]}}`, 'u').test(text));
  return tags[places[0]?.locale ?? written ?? own];
}

/**
 * What departs stands in `<del>` or `<ins>`, what is quoted of more in `<mark>`; each with words that
 * say so to those who cannot see it.
 */
function renderRun(
  { kind, text }: TextRun,
  say: SayOf<'verifyQuote'>,
  isPart: boolean,
): (Node | string)[] {
  if (kind === 'same') return [isPart ? element('mark', { class: 'bg-hit text-ink' }, text) : text];
  const { own, tags } = pageLanguages();
  const [name, look] = looks[kind];
  const isLeftOut = kind === 'omitted' || kind === 'limit';
  const told = isLeftOut ? 'sr-only' : 'note';
  return [
    element(name, { class: look }, text),
    element('span', { class: told, lang: tags[own] }, ` [${say(kind)}] `),
  ];
}

const looks = {
  added: ['del', 'bg-hit decoration-2'],
  missing: ['ins', 'bg-hit decoration-2'],
  omitted: ['span', 'text-soft'],
  limit: ['strong', 'underline decoration-2'],
} as const satisfies Record<Exclude<TextRun['kind'], 'same'>, readonly [string, string]>;

function renderPlaces(places: readonly Place[], options: RenderOptions): HTMLElement {
  const { say } = options;
  const line = element('p');
  places.slice(0, mostPlaces).forEach((place, index) => {
    if (index > 0) line.append(' · ');
    line.append(linkTo(place, options));
  });
  const more = places.length - mostPlaces;
  if (more > 0) line.append(` · ${say('andMore', { number: more })}`);
  return line;
}

/** A link to the words that were found: on the page in their language. */
function linkTo(place: Place, { say, home }: RenderOptions): HTMLElement {
  const { own, tags } = pageLanguages();
  const { unit, locale } = place;
  const title = titleOf(place, say);
  if (locale === own) return element('a', { href: home + addressOf(unit) }, title);
  const there = home.replace(/[^/]+\/$/, `${locale}/`);
  return element('a', { href: there + addressOf(unit), hreflang: tags[locale] }, title);
}

/** The name of a place where it begins a line. */
function titleOf({ unit, whole }: Place, say: SayOf<'verifyQuote'>): string {
  const place = nameOf(unit, say);
  const name = whole ? place : say('partOf', { place });
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Where a unit stands, from the home page of its language. */
function addressOf({ kind, number, sentence }: QuotableUnit): string {
  switch (kind) {
    case 'sentence':
      return `measures/${number}/#s${sentence}`;
    case 'responsible':
      return `measures/${number}/#responsible`;
    case 'part':
    case 'section':
      return `plan/#${kind}-${number}`;
    case 'notice':
    case 'preamble':
      return `plan/#${kind}`;
  }
}
