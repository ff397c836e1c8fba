// Shipped to browsers. What the buttons that copy and quote do: loaded at the first press.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';
import { copyText } from '../shared/clipboard.ts';
import { markupIn } from '../shared/dom.ts';
import { loadModule } from '../shared/load-module.ts';

/** Milliseconds that a button says that it has copied. */
const shownFor = 2000;

interface CopyButton {
  button: HTMLElement;
  /** Says aloud what became of it. */
  status: Element | null;
  words: BrowserWords<WordOf<'copyAndQuote'>>;
}

/** Copies what an element shows. @returns what its reader has to do, where copying is refused */
export async function copyShown(
  shown: Element,
  { button, status, words }: CopyButton,
): Promise<string | undefined> {
  const outcome = await copyText(shown.textContent.trim(), shown, markupIn(shown).trim());
  if (outcome === 'selected') return words.selected;
  const say = (word: string, spoken: string) => {
    button.textContent = word;
    if (status) status.textContent = spoken;
  };
  say(words.copied, words.copied);
  setTimeout(say, shownFor, words.copy, '');
  return undefined;
}

/** Puts the other styles in the place of a button. @param addCopy adds a button that copies a text */
export async function showStyles(
  button: HTMLElement,
  addCopy: (shown: Element) => void,
): Promise<undefined> {
  const { renderStyles } = await loadModule(() => import('./all-styles.ts'));
  const list = await renderStyles(addCopy);
  button.replaceWith(list);
  list.querySelector('button')?.focus();
}

/** Opens the quote menu for the sentence of a button. */
export async function openMenu(button: HTMLElement): Promise<undefined> {
  const menu = await loadModule(() => import('./menu.ts'));
  await menu.openMenu(button);
}
