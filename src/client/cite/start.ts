// Shipped to browsers. Cites what is chosen; the choice stands in the address. Styles load at its first use.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';
import { loadModule } from '../shared/load-module.ts';

function choose(select: HTMLSelectElement | undefined, value: string | null): boolean {
  const isOffered = [...(select?.options ?? [])].some((option) => option.value === value);
  if (select && value !== null && isOffered) select.value = value;
  return isOffered;
}

function startChoosing(form: HTMLFormElement, shown: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('output');
  const { words } = JSON.parse(form.querySelector('script')?.textContent ?? '') as {
    words: BrowserWords<WordOf<'chooseCitation'>>;
  };

  const cite = async () => {
    let said = '';
    try {
      const { showCitation } = await loadModule(() => import('./show-citation.ts'));
      await showCitation(form, shown);
    } catch {
      said = words.unavailable;
    }
    if (status) status.textContent = said;
  };

  const writeAddress = () => {
    const chosen = selects.filter(({ selectedIndex }) => selectedIndex > 0);
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };

  /** An address names a choice as `?measure=8&style=apa-7`, and a style alone as `#apa-7`. */
  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) choose(select, query.get(select.name));
    const style = selects.find(({ name }) => name === 'style');
    if (choose(style, location.hash.slice(1))) form.scrollIntoView();
    if (selects.some(({ selectedIndex }) => selectedIndex > 0)) void cite();
  };

  shown.setAttribute('aria-live', 'polite');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    writeAddress();
    void cite();
  });
  addEventListener('hashchange', readAddress);
  readAddress();
}

const form = document.querySelector<HTMLFormElement>('[data-choose-citation]');
const shown = document.querySelector<HTMLElement>('[data-chosen] > [data-citation]');
if (form && shown) {
  document.querySelector('[data-every-style]')?.remove();
  startChoosing(form, shown);
}
