// Shipped to browsers. The menu that quotes a sentence: loaded at its first use.
import { composeQuote } from '../../outputs/citations/compose-quote.ts';
import { referToSentence } from '../../outputs/citations/reference.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import { textDirective } from '../../outputs/citations/text-fragment.ts';
import { copyText } from '../shared/clipboard.ts';
import { textOf } from '../shared/dom.ts';
import { sayIn } from '../shared/words.ts';
import { loadKit, type MeasureKit } from './load-kit.ts';
import { createMenu, type QuoteMenu } from './menu-form.ts';

let menu: QuoteMenu | undefined;

/** The quote that the menu asks for, of the sentence that it stands beside. */
function quoteOf({ dialog, choice }: QuoteMenu, kit: MeasureKit): string {
  const pair = dialog.parentElement ?? document.body;
  const official = textOf(pair.querySelector('[data-official]'));
  const translation = textOf(pair.querySelector('[data-translation]'));
  const { words, style, link } = choice();
  const reference = referToSentence(kit.measure, Number(pair.id.slice(1)));
  const chosen = stylesFor(kit.locale).find(({ id }) => id === style);
  const linked = words === 'translation' ? translation : official;
  return composeQuote({
    official,
    translation,
    words,
    unofficial: kit.words.unofficial,
    citation: chosen?.cite(reference) ?? '',
    link: link && reference.url + (link === 'words' ? textDirective(linked) : ''),
  });
}

function start(kit: MeasureKit): QuoteMenu {
  const say = sayIn(kit.words);
  const styles = stylesFor(kit.locale).map(({ id, name }) => [id, name[kit.locale]] as const);
  const created = createMenu(say, styles);
  const { dialog, form, result, output } = created;

  const refresh = () => {
    result.value = quoteOf(created, kit);
    output.textContent = '';
  };

  const copy = async () => {
    output.textContent = say(await copyText(result.value, result));
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
  menu ??= start(await loadKit());
  button.after(menu.dialog);
  menu.dialog.showPopover();
  menu.first.focus();
}
