// Shipped to browsers. Filters the list of measures; the choice stands in the address.
import { wordsIn } from './shared/words.ts';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];

function chosen(within: HTMLFormElement): [string, string][] {
  return [...new FormData(within)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : [],
  );
}

function show(within: HTMLFormElement): void {
  const choice = chosen(within);
  for (const row of rows) {
    row.hidden = !choice.every(([name, value]) => row.dataset[name]?.split(' ').includes(value));
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-rows]')) {
    group.hidden = !group.querySelector('[data-row]:not([hidden])');
  }
  const count = rows.filter((row) => !row.hidden).length;
  const none = document.querySelector<HTMLElement>('[data-no-rows]');
  if (none) none.hidden = count > 0;
  const output = within.querySelector('output');
  if (output) {
    output.textContent = wordsIn<'filterRows'>(within)('counted', { count, total: rows.length });
  }
}

function readAddress(within: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const select of within.querySelectorAll('select')) {
    const value = query.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  show(within);
}

if (form) {
  form.addEventListener('change', () => {
    const query = new URLSearchParams(chosen(form)).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    show(form);
  });
  form.addEventListener('reset', () => {
    history.replaceState(null, '', location.pathname);
    requestAnimationFrame(() => show(form));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  readAddress(form);
}
