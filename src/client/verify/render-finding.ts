// Shipped to browsers. A finding about a quote as an item of a list: text is never markup.
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { Finding, Place, TextRun } from '../../model/verify-quote/report.ts';
import { capitalise, type VerifySay } from './words.ts';

const mostPlaces = 6;

export interface RenderOptions {
  say: VerifySay;
  /** Address of the pages in the language of the page: `/base/en/`. */
  home: string;
}

/** Tags of the languages of the text. */
const tags = { zh: 'zh-Hans', en: 'en' } as const;

/** Takes a finding; returns its item: verdict, words with what departs marked, places, notes. */
export function renderFinding(finding: Finding, options: RenderOptions): HTMLLIElement {
  const { say } = options;
  const { verdict, runs, places, notes } = finding;
  const item = element('li');
  item.dataset['verdict'] = verdict;
  const heading = element('p', say(`finding${capitalise(verdict)}`));
  heading.className = 'weight-semibold';
  const quote = element('blockquote');
  quote.className = 'my-xs font-serif han:font-serif-han';
  quote.lang = languageOf(finding);
  quote.append(...runs.flatMap((run) => renderRun(run, say)));
  item.append(heading, quote);
  if (places.length > 0) item.append(renderPlaces(places, options));
  for (const note of notes) item.append(noteOn(say(`note${capitalise(note)}`)));
  if (places.some(({ locale }) => locale === 'en')) item.append(noteOn(say('unofficial')));
  return item;
}

function languageOf({ places, runs }: Finding): string {
  const [place] = places;
  if (place) return tags[place.locale];
  return runs.some(({ text }) => /\p{Script=Han}/u.test(text)) ? tags.zh : tags.en;
}

/** What departs stands in `<del>` or `<ins>`, with words that say so to those who cannot see it. */
function renderRun({ kind, text }: TextRun, say: VerifySay): Node[] {
  if (kind === 'same') return [document.createTextNode(text)];
  const mark = element(kind === 'added' ? 'del' : 'ins', text);
  mark.className = 'bg-hit decoration-2';
  const label = element('span', ` [${say(kind)}] `);
  label.lang = document.documentElement.lang;
  label.className = 'note';
  return [mark, label];
}

function renderPlaces(places: readonly Place[], { say, home }: RenderOptions): HTMLElement {
  const line = element('p');
  places.slice(0, mostPlaces).forEach(({ unit, whole }, index) => {
    const link = element('a', nameOf(unit, whole, say));
    link.href = home + addressOf(unit);
    if (index > 0) line.append(' · ');
    line.append(link);
  });
  const more = places.length - mostPlaces;
  if (more > 0) line.append(` · ${say('andMore', { number: more })}`);
  return line;
}

function nameOf(unit: QuotableUnit, whole: boolean, say: VerifySay): string {
  const { kind, number, sentence } = unit;
  const place = say(`place${capitalise(kind)}`, { number, sentence });
  return capitalise(whole ? place : say('partOf', { place }));
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

function noteOn(text: string): HTMLElement {
  const note = element('p', text);
  note.className = 'note';
  return note;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  created.textContent = text;
  return created;
}
