// Shipped to browsers. Hits as elements.
import type { HitKind } from '../../model/search-filters.ts';
import { element } from '../shared/dom.ts';
import { pageLanguages, type Say } from '../shared/words.ts';
import { splitByLanguage, type Run } from './runs.ts';
import type { Hit } from './search-source.ts';
import { writeState, type SearchState } from './state.ts';

type SayHit = Say<'number' | `kinds.${Exclude<HitKind, 'measure'>}`>;

function renderRuns(runs: readonly Run[]): (Node | string)[] {
  const languages = pageLanguages();
  const { tags } = languages;
  return splitByLanguage(runs, languages).map(({ text, marked, locale }) => {
    const lang: Record<string, string> = locale ? { lang: tags[locale] } : {};
    if (marked) return element('mark', lang, text);
    return locale ? element('span', lang, text) : text;
  });
}

function renderText(text: string): (Node | string)[] {
  return renderRuns([{ text, marked: false }]);
}

function renderKind({ kind, number, within }: Hit, say: SayHit): (Node | string)[] {
  if (kind === 'measure') return renderText(say('number', { number: String(number ?? '') }));
  return renderText([say(`kinds.${kind}`), within].filter(Boolean).join(' · '));
}

function renderTitle({ title, titleRuns }: Hit): (Node | string)[] {
  return titleRuns ? renderRuns(titleRuns) : renderText(title);
}

/** A hit of the search page. */
export function renderHit(hit: Hit, say: SayHit): HTMLLIElement {
  return element(
    'li',
    hit.kind === 'measure' ? { 'data-measure': String(hit.number) } : {},
    element('p', { class: 'note' }, ...renderKind(hit, say)),
    element('h2', {}, element('a', { href: hit.url, class: 'tall-link' }, ...renderTitle(hit))),
    element('p', { class: 'note' }, ...renderRuns(hit.excerpt)),
  );
}

/** Words to search for, each as a link that does. */
export function renderNearWords(words: readonly string[]): HTMLLIElement[] {
  return words.map((word) =>
    element(
      'li',
      {},
      element(
        'a',
        { class: 'tall-link', href: writeState({ query: word, filters: {} }) },
        ...renderText(word),
      ),
    ),
  );
}

/** A hit in the list under the search box. */
export function renderOption(hit: Hit, say: SayHit, id: string): HTMLAnchorElement {
  const option = element(
    'a',
    { href: hit.url },
    element('span', { class: 'note' }, ...renderKind(hit, say)),
    ' ',
    element('span', { class: 'title' }, ...renderTitle(hit)),
    ' ',
    element('span', { class: 'note excerpt' }, ...renderRuns(hit.excerpt)),
  );
  return asOption(option, id);
}

/** Leads to what was typed instead of what was searched for. */
export function renderInstead(
  state: SearchState,
  action: string,
  say: Say<'instead'>,
): HTMLAnchorElement {
  const href = action + writeState({ ...state, literal: true });
  return element('a', { href }, say('instead', { query: state.query }));
}

/** Makes a link an option that keys can choose while the box keeps the focus. */
export function asOption(link: HTMLAnchorElement, id: string): HTMLAnchorElement {
  link.id = id;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}
