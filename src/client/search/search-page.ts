// Shipped to browsers. The search page: what is asked stands in the address, the answer in one list.
import { filterNames } from '../../model/search-filters.ts';
import { tidyQuery } from '../../model/search-query.ts';
import { loadModule } from '../shared/load-module.ts';
import { wordsIn } from '../shared/words.ts';
import { latest } from './latest.ts';
import { renderHit, renderInstead, renderNearWords } from './render-hits.ts';
import type { SearchAnswer } from './search-source.ts';
import { readState, writeState, type SearchState } from './state.ts';
import { summary } from './summary.ts';

/** What searches loads with the first search. */
const loadSearch = () => loadModule(() => import('./search-site.ts'));

/** Tells how measures stand today, after the results; where that does not load they are whole without. */
const tellToday = (list: Element) =>
  loadModule(() => import('./today.ts')).then(
    ({ addToday }) => addToday(list),
    () => undefined,
  );

const hitsAtATime = 10;
/** Between a keystroke and the search of the full text. */
const pauseOfTyping = 150;

/** An entry of the browser’s history: `typing` until its search is submitted. */
interface HistoryEntry {
  shown: number;
  typing: boolean;
}

interface Request {
  state: SearchState;
  /** How many of the hits that stand in the list stay there. */
  kept: number;
  pause?: number;
}

const nothing: SearchAnswer = { hits: [], total: 0 };

function startSearchPage(page: HTMLElement): void {
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = page.querySelector<Found>(selector);
    if (!found) throw new Error(`The search page has no ${selector}`);
    return found;
  };
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('[name="q"]');
  const clear = find<HTMLButtonElement>('[data-search-clear]');
  const status = find<HTMLOutputElement>('output');
  const list = find<HTMLOListElement>('[data-search-results]');
  const correction = find('[data-search-correction]');
  const more = find<HTMLButtonElement>('[data-search-more]');
  const suggestions = find('[data-search-suggestions]');
  const tries = find('[data-search-tries]');
  const unfold = find<HTMLButtonElement>('[data-search-unfold]');
  const selects = filterNames.map((name) => find<HTMLSelectElement>(`select[name="${name}"]`));
  const say = wordsIn<'searchPage'>(page);
  const { title } = document;
  page.querySelector('[data-late]')?.remove();
  let literal = false;

  const entry = (): HistoryEntry => ({
    shown: hitsAtATime,
    typing: false,
    ...(history.state as Partial<HistoryEntry> | null),
  });

  const chosenState = (): SearchState => ({
    query: tidyQuery(input.value),
    filters: Object.fromEntries(
      selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])),
    ),
    literal,
  });

  const show = ({ hits, total, partial }: SearchAnswer, message: string, kept = 0) => {
    const items = hits.slice(kept).map((hit) => renderHit(hit, say));
    if (kept > 0) list.append(...items);
    else list.replaceChildren(...items);
    list.setAttribute('aria-busy', 'false');
    more.hidden = total <= hits.length && !partial;
    suggestions.hidden = total > 0;
    tries.hidden = true;
    status.textContent = message;
    if (hits.length > 0) void tellToday(list);
    return items;
  };

  const showCorrection = (state: SearchState, corrected?: string | null) => {
    correction.hidden = !corrected;
    correction.replaceChildren();
    if (!corrected) return;
    correction.append(say('corrected', { query: corrected }), ' ', renderInstead(state, '', say));
  };

  /** Below “nothing found”: near words, and the questions of likely measures. */
  const showTries = async ({ query }: SearchState, signal: AbortSignal) => {
    const { suggestFor } = await loadSearch();
    const { words, measures } = await suggestFor(query);
    if (signal.aborted) return;
    const [near, likely] = tries.children;
    near?.toggleAttribute('hidden', words.length === 0);
    near?.lastElementChild?.replaceChildren(...renderNearWords(words));
    likely?.toggleAttribute('hidden', measures.length === 0);
    const list = likely?.lastElementChild;
    list?.replaceChildren(...measures.map((hit) => renderHit(hit, say)));
    if (list) void tellToday(list);
    tries.hidden = words.length + measures.length === 0;
  };

  const search = latest<Request>(async ({ state, kept, pause = 0 }, signal) => {
    const { query, ...rest } = state;
    let shown = kept;
    try {
      const { searchSite } = await loadSearch();
      const answer = await searchSite(query, {
        ...rest,
        limit: entry().shown,
        fullText: entry().shown > hitsAtATime ? 'always' : 'for-doubt',
        pause,
        onEarly: (early) => {
          if (signal.aborted || kept > 0) return;
          showCorrection(state, early.corrected);
          show(early, status.textContent);
          list.setAttribute('aria-busy', 'true');
          more.hidden = true;
          shown = early.hits.length;
        },
        signal,
      });
      if (signal.aborted) return;
      showCorrection(state, answer.corrected);
      const [first] = show(answer, summary(state, answer, say), shown);
      if (kept > 0) first?.querySelector('a')?.focus();
      const isNarrowed = Object.keys(state.filters).length > 0;
      // Where they do not come, the lists below are there to try.
      if (answer.total === 0 && !isNarrowed) showTries(state, signal).catch(() => undefined);
    } catch {
      if (signal.aborted) return;
      showCorrection(state);
      show(nothing, say('unavailable'));
    }
  });

  /** Shows what the fields ask for. */
  const answer = (pause = 0) => {
    const state = chosenState();
    const isNarrowed = Object.keys(state.filters).length > 0;
    clear.hidden = !isNarrowed;
    document.title = state.query ? `${state.query} · ${title}` : title;
    if (!state.query && !isNarrowed) {
      search.cancel();
      showCorrection(state);
      show(nothing, '');
      return;
    }
    list.setAttribute('aria-busy', 'true');
    if (list.children.length === 0) {
      status.textContent = say('loading');
      suggestions.hidden = true;
    }
    search({ state, kept: 0, pause });
  };

  /** Where the page has room, filters are in view whether they are folded or not. */
  const fold = (isFolded: boolean) => {
    unfold.nextElementSibling?.classList.toggle('max-md:hidden', isFolded);
    unfold.ariaExpanded = String(!isFolded);
  };

  const addressOf = (state: SearchState) => writeState(state) || location.pathname;

  /** Puts what the fields ask for into the address: a new entry, unless it only goes on with one. */
  const record = (typing: boolean) => {
    const address = addressOf(chosenState());
    const goesOn = entry().typing || address === addressOf(readState(location.search));
    const state: HistoryEntry = { shown: hitsAtATime, typing };
    if (goesOn) history.replaceState(state, '', address);
    else history.pushState(state, '', address);
  };

  /** Fills the fields from the address; a filter that the page does not offer is none. */
  const readAddress = () => {
    const { query, filters, literal: isLiteral = false } = readState(location.search);
    literal = isLiteral;
    input.value = query;
    for (const select of selects) {
      const value = filters[select.name as keyof typeof filters] ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    // What narrows the results is in view, whoever chose it.
    if (Object.keys(chosenState().filters).length > 0) fold(false);
    answer();
  };

  const onTyping = () => {
    literal = false;
    record(true);
    answer(pauseOfTyping);
  };

  const onChange = () => {
    record(false);
    answer();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onChange();
  });
  input.addEventListener('input', (event) => {
    if (!event.isComposing) onTyping();
  });
  input.addEventListener('compositionend', onTyping);
  for (const select of selects) select.addEventListener('change', onChange);
  clear.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    onChange();
    input.focus();
  });
  unfold.addEventListener('click', () => fold(unfold.ariaExpanded === 'true'));
  more.addEventListener('click', () => {
    const kept = list.children.length;
    history.replaceState({ ...entry(), shown: kept + hitsAtATime }, '');
    list.setAttribute('aria-busy', 'true');
    search({ state: chosenState(), kept });
  });
  window.addEventListener('popstate', readAddress);
  readAddress();
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startSearchPage(page);
