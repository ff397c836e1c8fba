// Shipped to browsers. The menu that quotes a sentence: loaded at its first use.
import { citeSentence } from '../../outputs/citations/cite-sentence.ts';
import { composeQuote } from '../../outputs/citations/compose-quote.ts';
import type { QuoteMenuWords } from '../../outputs/citations/menu-words.ts';
import { textDirective } from '../../outputs/citations/text-fragment.ts';
import { createMenu, type QuoteMenu } from './menu-form.ts';

let menu: Promise<QuoteMenu> | undefined;

/** The text of the first element that fits, on one line. */
function textOf(selector: string, within: ParentNode = document): string {
  return within.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function citeSection(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-cite]');
  if (!found) throw new Error('The page has no citations');
  return found;
}

/** The styles that the page has citations in, with their names. */
function styles(): [id: string, name: string][] {
  return [...document.querySelectorAll<HTMLElement>('[data-citation]')].map((citation) => {
    const name = citation.closest('dd')?.previousElementSibling?.textContent?.trim() ?? '';
    return [citation.dataset['citation'] ?? '', name];
  });
}

/** The quote that the menu asks for, of the sentence that it stands beside. */
function quoteOf({ dialog, choice }: QuoteMenu, say: QuoteMenuWords): string {
  const pair = dialog.closest('.pair') ?? document.body;
  const zh = textOf('[data-official]', pair);
  const en = textOf('[data-translation]', pair);
  const { words, style, link } = choice();
  const url = textOf('[data-permalink]');
  const measure = Number(citeSection().dataset['cite']);
  const sentence = Number(pair.id.slice(1));
  const citation = style && textOf(`[data-citation="${style}"]`);
  const directive = link === 'words' ? textDirective(words === 'en' ? en : zh) : '';
  return composeQuote({
    zh,
    en,
    words,
    unofficial: say.unofficial,
    citation: citeSentence(citation, { measure, sentence, url }),
    link: link && `${url}#s${sentence}${directive}`,
  });
}

async function load(): Promise<QuoteMenu> {
  const response = await fetch(citeSection().dataset['menu'] ?? '');
  const say = (await response.json()) as QuoteMenuWords;
  const created = createMenu(say, styles());
  const { dialog, form, result, output } = created;

  const refresh = () => {
    result.value = quoteOf(created, say);
    output.textContent = '';
  };

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(result.value);
      output.textContent = say.copied;
    } catch {
      result.select();
      output.textContent = say.selected;
    }
  };

  dialog.addEventListener('beforetoggle', refresh);
  form.addEventListener('change', refresh);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void copy();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    dialog.hidePopover();
  });
  return created;
}

/** Opens the menu for the sentence of a button. What was chosen in it stays chosen. */
export async function openMenu(button: HTMLElement): Promise<void> {
  try {
    const { dialog, first } = await (menu ??= load());
    button.after(dialog);
    dialog.showPopover();
    first.focus();
  } catch {
    // The number beside the sentence is still its link; the next use tries again.
    menu = undefined;
  }
}
