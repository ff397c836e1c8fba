// Shipped to browsers. Buttons that copy and quote, and the day of access, which is the reader’s.
// It loads with every measure and imports nothing: what a press does loads with the first one.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';
import type * as actionsModule from './actions.ts';

type Actions = typeof actionsModule;

/** Does what a button is for; gives what is to be said beside it, if anything is. */
type Act = (actions: Actions, button: HTMLElement) => Promise<string | undefined>;

/** Milliseconds after which nobody waits any longer. */
const patience = 20_000;

/** Swedish dates are ISO 8601; the other form is 1 May 2023. */
function today(form: string | undefined): string {
  const now = new Date();
  return form === 'iso'
    ? now.toLocaleDateString('sv')
    : now.toLocaleDateString('en-GB', { dateStyle: 'long' });
}

function startButtons(home: Element): void {
  const { words } = JSON.parse(home.querySelector('script')?.textContent ?? '') as {
    words: BrowserWords<WordOf<'copyAndQuote'>>;
  };
  const status = home.querySelector('output');
  const note = document.createElement('span');
  note.className = 'note';

  /** Whatever fails to load is said beside the button, and the next press tries again. */
  const press = async (button: HTMLElement, act: Act) => {
    note.remove();
    const acting = import('./actions.ts').then((actions) => act(actions, button));
    const late = new Promise<string>((resolve) => {
      setTimeout(resolve, patience, words.unavailable);
    });
    const said = await Promise.race([acting, late]).catch(() => words.unavailable);
    if (!said) return;
    note.textContent = said;
    button.after(note);
    if (status) status.textContent = said;
  };

  /** A button behind an element; its name for those who hear it says what it is for. */
  const addButton = (after: Element, word: string, name: string | null | undefined, act: Act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'mt-xs';
    button.textContent = word;
    if (name) button.setAttribute('aria-label', `${word} ${name.trim()}`);
    button.onclick = () => void press(button, act);
    after.after(button);
    return button;
  };

  /** A button that copies an element’s text, where the browser has a clipboard: over HTTP none has. */
  const addCopy = (shown: Element) => {
    if (!('clipboard' in navigator)) return;
    const name = shown.parentElement?.previousElementSibling?.textContent;
    addButton(shown, words.copy, name, ({ copyShown }, button) =>
      copyShown(shown, { button, status, words }),
    );
  };

  document.querySelectorAll('[data-citation], [data-permalink]').forEach(addCopy);

  const list = document.querySelector('[data-cite] dl');
  if (list) {
    addButton(list, words.allStyles, null, ({ showStyles }, button) => showStyles(button, addCopy));
  }

  // The menu is a popover: engines without one (Safari 16, Chrome 113) get no button for it.
  if (!('popover' in HTMLElement.prototype)) return;
  for (const official of document.querySelectorAll('[data-official]')) {
    const link = official.previousElementSibling;
    if (link?.tagName !== 'A') continue;
    const name = link.getAttribute('aria-label');
    const button = addButton(link, words.button, name, ({ openMenu }, opener) => openMenu(opener));
    button.className = 'pair-quote';
    button.setAttribute('aria-haspopup', 'dialog');
  }
}

for (const day of document.querySelectorAll<HTMLElement>('[data-day]')) {
  day.textContent = today(day.dataset['day']);
}

const home = document.querySelector('[data-copy-and-quote]');
if (home) startButtons(home);
