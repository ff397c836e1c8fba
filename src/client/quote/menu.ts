// Shipped to browsers. The menu that quotes a sentence: loaded at its first use.
import { citeSentence } from '../../outputs/citations/cite-sentence.ts';
import { composeQuote, type QuotedWords } from '../../outputs/citations/compose-quote.ts';
import { textDirective } from '../../outputs/citations/text-fragment.ts';

/** The text of the first element that fits, on one line. */
function textOf(selector: string, within: ParentNode = document): string {
  return within.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function find<Found extends HTMLElement>(selector: string, within: ParentNode): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

const template = find<HTMLTemplateElement>('[data-quote-menu]', document);
const menu = find(':scope > *', document.importNode(template.content, true));
const form = find<HTMLFormElement>('form', menu);
const result = find<HTMLTextAreaElement>('textarea', form);
const output = find<HTMLOutputElement>('output', form);

function chosen(name: 'words' | 'style' | 'link'): string {
  return find<HTMLSelectElement>(`[name="${name}"]`, form).value;
}

/** The quote that the menu asks for, of the sentence that it stands beside. */
function quoteOf(pair: HTMLElement): string {
  const zh = textOf('[data-official]', pair);
  const en = textOf('[data-translation]', pair);
  const words = chosen('words') as QuotedWords;
  const style = chosen('style');
  const link = chosen('link');
  const url = textOf('[data-permalink]');
  const measure = Number(find('[data-cite]', document).dataset['cite']);
  const sentence = Number(pair.id.slice(1));
  const citation = style && textOf(`[data-citation="${style}"]`);
  const directive = link === 'words' ? textDirective(words === 'en' ? en : zh) : '';
  return composeQuote({
    zh,
    en,
    words,
    unofficial: menu.dataset['unofficial'] ?? '',
    citation: citeSentence(citation, { measure, sentence, url }),
    link: link && `${url}#s${sentence}${directive}`,
  });
}

function refresh(): void {
  const pair = menu.closest<HTMLElement>('.pair');
  result.value = pair ? quoteOf(pair) : '';
  output.textContent = '';
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(result.value);
    output.textContent = find('[data-copied]', document).dataset['copied'] ?? '';
  } catch {
    result.select();
    output.textContent = menu.dataset['selected'] ?? '';
  }
}

/** Offers the styles that the page has citations in; the first one is chosen. */
function offerStyles(): void {
  const styles = find<HTMLSelectElement>('[name="style"]', form);
  for (const citation of document.querySelectorAll<HTMLElement>('[data-citation]')) {
    const name = citation.closest('dd')?.previousElementSibling?.textContent?.trim();
    styles.append(new Option(name, citation.dataset['citation']));
  }
  styles.selectedIndex = 1;
}

/** Opens the menu for the sentence of a button. What was chosen in it stays chosen. */
export function openMenu(button: HTMLElement): void {
  button.after(menu);
  refresh();
  menu.showPopover();
  form.querySelector('select')?.focus();
}

offerStyles();
form.addEventListener('change', refresh);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void copy();
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  menu.hidePopover();
});
