// Shipped to browsers. Hits as elements: text goes in as text, whatever it looks like.
import { locales, type Locale } from '../../i18n/locales.ts';
import type { HitKind } from '../../model/search-filters.ts';
import { splitByLanguage, type LanguageRun, type Run } from './runs.ts';
import type { Hit } from './search-source.ts';
import { writeState, type SearchState } from './state.ts';
import type { Say, Word } from './words.ts';

const kindWords = {
  agency: 'kindAgency',
  topic: 'kindTopic',
  instrument: 'kindInstrument',
  term: 'kindTerm',
  page: 'kindPage',
} as const satisfies Record<Exclude<HitKind, 'measure'>, Word>;

/** An element with attributes and children. Strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function pageLocale(): Locale {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

function renderRun({ text, marked, locale }: LanguageRun): Node {
  const lang: Record<string, string> = locale ? { lang: locales[locale].tag } : {};
  if (marked) return element('mark', lang, text);
  return locale ? element('span', lang, text) : document.createTextNode(text);
}

function renderRuns(runs: readonly Run[]): Node[] {
  return splitByLanguage(runs, pageLocale()).map(renderRun);
}

function renderText(text: string): Node[] {
  return renderRuns([{ text, marked: false }]);
}

function renderKind({ kind, number, within }: Hit, say: Say): Node[] {
  if (kind === 'measure') return renderText(say('numbered', { number: String(number ?? '') }));
  return renderText([say(kindWords[kind]), within].filter(Boolean).join(' · '));
}

function renderTitle({ title, titleRuns }: Hit): Node[] {
  return titleRuns ? renderRuns(titleRuns) : renderText(title);
}

/** A hit of the search page. */
export function renderHit(hit: Hit, say: Say): HTMLLIElement {
  return element(
    'li',
    {},
    element('p', { class: 'note' }, ...renderKind(hit, say)),
    element('h2', {}, element('a', { href: hit.url }, ...renderTitle(hit))),
    element('p', { class: 'note' }, ...renderRuns(hit.excerpt)),
  );
}

/** A hit in the list under the search box. */
export function renderOption(hit: Hit, say: Say, id: string): HTMLAnchorElement {
  const option = element(
    'a',
    { href: hit.url },
    element('span', { class: 'note' }, ...renderKind(hit, say)),
    ' ',
    element('span', { class: 'row-title' }, ...renderTitle(hit)),
    ' ',
    element('span', { class: 'note' }, ...renderRuns(hit.excerpt)),
  );
  return asOption(option, id);
}

/** Leads to what was typed instead of what was searched for. */
export function renderInstead(state: SearchState, action: string, say: Say): HTMLAnchorElement {
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
