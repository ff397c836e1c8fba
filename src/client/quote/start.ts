// Shipped to browsers. Buttons that copy and quote appear, and the day of access is the reader’s.
const shownFor = 2000;
const status = document.querySelector<HTMLElement>('[data-copied]');

/** Swedish dates are ISO 8601; the other form is 24 April 2024. */
function today(form: string | undefined): string {
  const now = new Date();
  return form === 'iso'
    ? now.toLocaleDateString('sv')
    : now.toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** Copies what stands before a button, and says so on it and aloud. */
async function copyBefore(button: HTMLElement): Promise<void> {
  const label = button.textContent;
  const done = status?.dataset['copied'] ?? '';
  if (!status || label === done) return;
  await navigator.clipboard.writeText(button.previousElementSibling?.textContent?.trim() ?? '');
  button.textContent = status.textContent = done;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = '';
  }, shownFor);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-day]')) {
  element.textContent = today(element.dataset['day']);
}

const usable = navigator.clipboard ? '[data-copy], [data-quote]' : '[data-quote]';
for (const button of document.querySelectorAll<HTMLElement>(usable)) button.hidden = false;

document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>(usable);
  if (button?.matches('[data-copy]')) await copyBefore(button);
  else if (button) (await import('./menu.ts')).openMenu(button);
});
