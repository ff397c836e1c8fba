// Shipped to browsers. Narrows a long list down to the entries that hold what is typed; the words stand in the address.
import { wordsIn } from './shared/words.ts';

/** One spelling of what can be typed in several: full or half width, capital or small. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function startFinding(form: HTMLFormElement, input: HTMLInputElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const jumps = [...document.querySelectorAll<HTMLElement>('[data-jump]')];
  const none = document.querySelector<HTMLElement>('[data-no-entries]');
  const output = form.querySelector('output');
  const say = wordsIn<'filterRows'>(form);
  let texts: string[] | undefined;

  const show = () => {
    const words = plain(input.value).split(/\s+/);
    texts ??= entries.map(({ textContent }) => plain(textContent));
    for (const [index, entry] of entries.entries()) {
      entry.hidden = !words.every((word) => texts?.[index]?.includes(word));
    }
    for (const group of groups) {
      group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    }
    for (const jump of jumps) jump.hidden = input.value.trim() !== '';
    const count = entries.filter(({ hidden }) => !hidden).length;
    if (none) none.hidden = count > 0;
    if (output) output.textContent = say('counted', { count, total: entries.length });
  };

  const writeAddress = () => {
    const words = input.value.trim();
    const query = words ? `?${new URLSearchParams({ q: words }).toString()}` : '';
    history.replaceState(null, '', location.pathname + query);
  };

  /** Whoever is led to an entry sees it, whatever was typed before. */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    input.value = '';
    show();
    target.scrollIntoView();
  };

  input.addEventListener('input', () => {
    writeAddress();
    show();
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.value = '';
    writeAddress();
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) {
    show();
    reveal();
  }
}

const form = document.querySelector<HTMLFormElement>('[data-find-entries]');
const input = form?.querySelector('input');
if (form && input) startFinding(form, input);
