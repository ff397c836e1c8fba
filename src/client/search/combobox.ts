// Shipped to browsers. The search box as an ARIA 1.2 combobox with a list of hits under it.
import { underBase } from '../../model/entry-paths.ts';
import { tidyQuery } from '../../model/search-query.ts';
import { boxFile, type BoxFile } from '../../outputs/search-index/search-text.ts';
import { element } from '../shared/dom.ts';
import { inTime, loadJsonText } from '../shared/load.ts';
import { pageLanguages, sayIn, type SayOf } from '../shared/words.ts';
import { latest } from './latest.ts';
import { editionOfPage } from './load-edition.ts';
import { asOption, renderInstead, renderOption } from './render-hits.ts';
import { searchSite } from './search-site.ts';
import type { SearchAnswer } from './search-source.ts';
import { writeState } from './state.ts';

const shownHits = 6;
/** Results come with each keystroke, and are spoken of once it pauses. */
const pauseBeforeSaying = 300;
const pauseBeforeLoading = 400;
/** After the results that are there at once, before more is loaded. */
const pauseOfTyping = 400;
const listId = 'ui-search-list';
/** The code of keys that a writing system takes for itself (UI Events, 4.3.3). */
const composing = 229;

/** Where a key leads among options; -1 is the box itself, with none of them chosen. */
export function nextOption(key: string, chosen: number, count: number): number {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return chosen === last ? -1 : chosen + 1;
    case 'ArrowUp':
      return chosen === -1 ? last : chosen - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}

/** Loads what the list says and what it looks like: no page has to bring it. */
async function loadBox(): Promise<SayOf<'searchBox'>> {
  const address = underBase(
    import.meta.env.BASE_URL,
    boxFile(editionOfPage() ?? pageLanguages().own),
  );
  const { words, stylesheet } = JSON.parse(await loadJsonText(address)) as BoxFile;
  const link = element('link', { rel: 'stylesheet', href: stylesheet });
  const styled = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  await inTime(styled);
  return sayIn(words);
}

/** Turns the search box into a combobox. @throws when what it needs cannot be loaded */
export async function startCombobox(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const say = await loadBox();
  const list = element('div', { id: listId, role: 'listbox', 'aria-label': say('listLabel') });
  const note = element('p', { 'data-search-note': '', 'aria-hidden': 'true' });
  const popup = element('div', { class: 'popup', hidden: '' }, note, list);
  const status = element('div', { class: 'sr-only', role: 'status' });
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  let telling: ReturnType<typeof setTimeout> | undefined;
  /** What the list answers, null before the first answer and after a failure. */
  let answered: { query: string; found: SearchAnswer } | null = null;

  const choose = (index: number) => {
    chosen = index;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)));
    const option = options[chosen];
    if (option) {
      // A list must not change under someone who is choosing from it.
      search.cancel();
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const open = () => {
    popup.hidden = false;
    input.setAttribute('aria-expanded', String(options.length > 0));
  };

  const close = () => {
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };

  const tell = (message: string) => {
    clearTimeout(telling);
    telling = setTimeout(() => (status.textContent = message), pauseBeforeSaying);
  };

  const present = (links: HTMLAnchorElement[], message: string, correction = '') => {
    options = links;
    list.setAttribute('aria-busy', 'false');
    list.replaceChildren(...links);
    list.hidden = links.length === 0;
    note.hidden = links.length > 0 && correction === '';
    note.textContent = correction || message;
    tell(correction ? `${correction} ${message}` : message);
    choose(-1);
    open();
  };

  const show = (query: string, found: SearchAnswer) => {
    const { hits, total, corrected, partial } = found;
    answered = { query, found };
    if (total === 0) return present([], say('nothing', { query }));
    const state = { query, filters: {} };
    const last = element(
      'a',
      { href: form.action + writeState(state) },
      say('allResults', { query }),
    );
    const links = [
      ...hits.map((hit, index) => renderOption(hit, say, `${listId}-${index}`)),
      ...(corrected ? [asOption(renderInstead(state, form.action, say), `${listId}-instead`)] : []),
      asOption(last, `${listId}-all`),
    ];
    const message = say(partial ? 'resultsAtLeast' : 'results', {
      query: corrected ?? query,
      number: total,
    });
    present(links, message, corrected ? say('corrected', { query: corrected }) : '');
  };

  const search = latest<string>(async (query, signal) => {
    const loading = setTimeout(() => {
      if (signal.aborted) return;
      if (options.length === 0) return present([], say('loading'));
      // What stands in the list answers another query.
      list.setAttribute('aria-busy', 'true');
      note.textContent = say('loading');
      note.hidden = false;
    }, pauseBeforeLoading);
    const onEarly = (answer: SearchAnswer) => {
      clearTimeout(loading);
      if (!signal.aborted) show(query, answer);
    };
    try {
      onEarly(
        await searchSite(query, {
          filters: {},
          limit: shownHits,
          pause: pauseOfTyping,
          onEarly,
          signal,
        }),
      );
    } catch {
      if (signal.aborted) return;
      answered = null;
      present([], say('unavailable'));
    } finally {
      clearTimeout(loading);
    }
  });

  const ask = () => {
    const query = tidyQuery(input.value);
    if (query === '') {
      answered = null;
      search.cancel();
      options = [];
      list.replaceChildren();
      clearTimeout(telling);
      status.textContent = '';
      close();
    } else if (query === answered?.query) {
      search.cancel();
      show(query, answered.found);
    } else {
      search(query);
    }
  };

  const onKey = (event: KeyboardEvent) => {
    // Safari ends a composition before it tells of the key that ended it: nothing else says so.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === composing) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    if (key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      search.cancel();
      close();
    } else if (key === 'Enter' && options[chosen] && !popup.hidden) {
      event.preventDefault();
      options[chosen]?.click();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      if (event.altKey) return key === 'ArrowDown' ? open() : close();
      open();
      choose(nextOption(key, chosen, options.length));
    } else if (chosen !== -1 && (key === 'Home' || key === 'End')) {
      event.preventDefault();
      choose(nextOption(key, chosen, options.length));
    } else if (chosen !== -1 && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      choose(-1);
    }
  };

  input.setAttribute('aria-controls', listId);
  input.addEventListener('keydown', onKey);
  // What was chosen answers what was typed before: Enter must not follow it.
  const askAnew = () => {
    choose(-1);
    ask();
  };
  input.addEventListener('input', (event) => {
    if (!event.isComposing) askAnew();
  });
  input.addEventListener('compositionend', askAnew);
  input.addEventListener('focus', ask);
  input.addEventListener('blur', () => {
    search.cancel();
    close();
  });
  // A press on an option must not take the focus from the box, or the list would close under it.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('mousemove', (event) => {
    const option = (event.target as Element).closest<HTMLAnchorElement>('[role="option"]');
    const index = option ? options.indexOf(option) : -1;
    if (index !== chosen) choose(index);
  });
  // A pointer that only crossed the list has chosen nothing.
  list.addEventListener('mouseleave', () => choose(-1));
  form.append(popup, status);
  ask();
}
