// Shipped to browsers. A finding about a quote as an item of a list.
import { officialLocale, type Locale } from '../../i18n/locales.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { Finding, Place, TextRun } from '../../model/verify-quote/report.ts';
import { element } from '../shared/dom.ts';
import { pageLanguages, type SayOf } from '../shared/words.ts';

const mostPlaces = 6;

export interface RenderOptions {
  say: SayOf<'verifyQuote'>;
  /** Address of the pages in the language of the page: `/base/en/`. */
  home: string;
}

/** Takes a finding; returns its item: verdict, words with what departs marked, places, notes. */
export function renderFinding(finding: Finding, options: RenderOptions): HTMLLIElement {
  const { say } = options;
  const { verdict, runs, places, notes } = finding;
  const remarks = notes.map((note) => say(`notes.${note}`));
  if (places.some(({ locale }) => locale !== officialLocale)) remarks.push(say('unofficial'));
  return element(
    'li',
    { 'data-verdict': verdict },
    element('p', { class: 'weight-semibold' }, say(`findings.${verdict}`)),
    element(
      'blockquote',
      { class: 'my-xs font-serif han:font-serif-han', lang: languageOf(finding) },
      ...runs.flatMap((run) => renderRun(run, say)),
    ),
    ...(places.length > 0 ? [renderPlaces(places, options)] : []),
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

/** What departs stands in `<del>` or `<ins>`, with words that say so to those who cannot see it. */
function renderRun({ kind, text }: TextRun, say: SayOf<'verifyQuote'>): (Node | string)[] {
  if (kind === 'same') return [text];
  const { own, tags } = pageLanguages();
  return [
    element(kind === 'added' ? 'del' : 'ins', { class: 'bg-hit decoration-2' }, text),
    element('span', { class: 'note', lang: tags[own] }, ` [${say(kind)}] `),
  ];
}

function renderPlaces(places: readonly Place[], { say, home }: RenderOptions): HTMLElement {
  const line = element('p');
  places.slice(0, mostPlaces).forEach(({ unit, whole }, index) => {
    if (index > 0) line.append(' · ');
    line.append(element('a', { href: home + addressOf(unit) }, nameOf(unit, whole, say)));
  });
  const more = places.length - mostPlaces;
  if (more > 0) line.append(` · ${say('andMore', { number: more })}`);
  return line;
}

function nameOf(unit: QuotableUnit, whole: boolean, say: SayOf<'verifyQuote'>): string {
  const { kind, number, sentence } = unit;
  const values = { number: String(number), sentence: String(sentence) };
  const place = say(`places.${kind}`, values);
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
