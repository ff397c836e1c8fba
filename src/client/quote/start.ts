// Shipped to browsers. Buttons that copy and quote appear, and the day of access is the reader’s.
import { writeDay } from '../../outputs/citations/days.ts';

const shownFor = 2000;
const status = document.querySelector<HTMLOutputElement>('[data-copied]');

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Copies what stands before a button, and says so on it and aloud. */
async function copyBefore(button: HTMLElement): Promise<void> {
  const text = button.previousElementSibling?.textContent ?? '';
  await navigator.clipboard.writeText(text.trim());
  const label = button.textContent;
  const done = status?.dataset['copied'] ?? '';
  if (label === done) return;
  button.textContent = done;
  if (status) status.textContent = done;
  setTimeout(() => {
    button.textContent = label;
    if (status) status.textContent = '';
  }, shownFor);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-day]')) {
  const form = element.dataset['day'] as 'iso' | 'dayFirst';
  element.textContent = writeDay[form](today());
}

const usable = 'clipboard' in navigator ? '[data-copy], [data-quote]' : '[data-quote]';
for (const button of document.querySelectorAll<HTMLElement>(usable)) button.hidden = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>(usable);
  if (!button) return;
  if (button.matches('[data-copy]')) void copyBefore(button);
  else void import('./menu.ts').then(({ openMenu }) => openMenu(button));
});
