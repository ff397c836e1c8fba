// Shipped to browsers. The menu that quotes a sentence: loaded at its first use.
import { citeSentence } from '../../outputs/citations/cite-sentence.ts';
import { composeQuote, type QuotedWords } from '../../outputs/citations/compose-quote.ts';
import { textDirective } from '../../outputs/citations/text-fragment.ts';

const section = document.querySelector<HTMLElement>('[data-cite]');
const menu = document
  .querySelector<HTMLTemplateElement>('[data-quote-menu]')
  ?.content.querySelector('form');

/** The words of an element, without the line breaks of its markup. */
function wordsOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function valueOf(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
}

/** The quote that the menu asks for, of the sentence that it stands beside. */
function quoteOf(form: HTMLFormElement): string {
  const pair = form.closest('.pair');
  const zh = wordsOf(pair?.querySelector('[data-official]'));
  const en = wordsOf(pair?.querySelector('[data-translation]'));
  const words = valueOf(form, 'words') as QuotedWords;
  const style = valueOf(form, 'style');
  const link = valueOf(form, 'link');
  const url = wordsOf(document.querySelector('[data-permalink]'));
  const measure = Number(section?.dataset['cite']);
  const sentence = Number(pair?.id.slice(1));
  const citation = style && wordsOf(document.querySelector(`[data-citation="${style}"]`));
  const directive = link === 'words' ? textDirective(words === 'en' ? en : zh) : '';
  return composeQuote({
    zh,
    en,
    words,
    unofficial: form.dataset['unofficial'] ?? '',
    citation: citation && citeSentence(citation, { measure, sentence, url }),
    link: link && `${url}#s${sentence}${directive}`,
  });
}

function start(form: HTMLFormElement): void {
  const styles = form.querySelector<HTMLSelectElement>('[name="style"]');
  const result = form.querySelector('textarea');
  const output = form.querySelector('output');
  for (const citation of document.querySelectorAll<HTMLElement>('[data-citation]')) {
    const name = wordsOf(citation.closest('dd')?.previousElementSibling);
    styles?.append(new Option(name, citation.dataset['citation']));
  }
  if (styles) styles.selectedIndex = 1;
  form.addEventListener('change', () => refresh(form));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!result || !output) return;
    try {
      await navigator.clipboard.writeText(result.value);
      output.textContent =
        document.querySelector<HTMLElement>('[data-copied]')?.dataset['copied'] ?? '';
    } catch {
      result.select();
      output.textContent = form.dataset['selected'] ?? '';
    }
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    form.hidePopover();
  });
}

function refresh(form: HTMLFormElement): void {
  const result = form.querySelector('textarea');
  const output = form.querySelector('output');
  if (result) result.value = quoteOf(form);
  if (output) output.textContent = '';
}

/** Opens the menu for the sentence of a button. What was chosen in it stays chosen. */
export function openMenu(button: HTMLElement): void {
  if (!menu) return;
  if (!menu.isConnected) {
    document.adoptNode(menu);
  }
  button.after(menu);
  refresh(menu);
  menu.showPopover();
  menu.querySelector('select')?.focus();
}

if (menu) start(menu);
