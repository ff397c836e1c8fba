// Shipped to browsers. Buttons that copy and quote, and the day of access, which is the reader’s.
const shownFor = 2000;
const status = document.querySelector<HTMLElement>('[data-copied]');
const say = status?.dataset ?? {};

/** Swedish dates are ISO 8601; the other form is 1 May 2023. */
function today(form: string | undefined): string {
  const now = new Date();
  return form === 'iso'
    ? now.toLocaleDateString('sv')
    : now.toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** A button behind an element; its name for those who hear it says what it is for. */
function addButton(after: Element, word: string | undefined, name = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mt-xs mb-md';
  button.textContent = word ?? '';
  if (name) button.ariaLabel = `${word} ${name}`;
  after.after(button);
  return button;
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(text.trim());
  const tell = (word = '', spoken = '') => {
    button.textContent = word;
    if (status) status.textContent = spoken;
  };
  tell(say['copied'], say['copied']);
  setTimeout(tell, shownFor, say['copy']);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-day]')) {
  element.textContent = today(element.dataset['day']);
}

/** A button that copies an element’s text, where the browser lets it. */
function addCopy(element: Element): HTMLElement | null {
  if (!navigator.clipboard) return null;
  const name = element.parentElement?.previousElementSibling?.textContent ?? '';
  const button = addButton(element, say['copy'], name);
  button.onclick = () => copy(element.textContent ?? '', button);
  return button;
}

for (const element of document.querySelectorAll('[data-citation], [data-permalink]')) {
  addCopy(element);
}

const list = document.querySelector('[data-cite] dl');
if (list) {
  const button = addButton(list, say['all']);
  button.onclick = async () => (await import('./all-styles.ts')).showStyles(button, addCopy);
}

for (const official of document.querySelectorAll('[data-official]')) {
  const link = official.previousElementSibling;
  if (link?.tagName !== 'A') continue;
  const button = addButton(link, say['quote'], link.textContent ?? '');
  button.className = 'pair-quote';
  button.ariaHasPopup = 'dialog';
  button.onclick = async () => (await import('./menu.ts')).openMenu(button);
}
