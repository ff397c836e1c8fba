// Shipped to browsers. The form of the quote menu: text is never markup.
import type { QuotedWords } from '../../outputs/citations/compose-quote.ts';
import type { QuoteWord } from '../../outputs/citations/citing-kit.ts';

/** What is chosen in the menu. An empty string is a choice: none. */
export interface QuoteChoice {
  words: QuotedWords;
  style: string;
  link: 'sentence' | 'words' | '';
}

export interface QuoteMenu {
  dialog: HTMLElement;
  form: HTMLFormElement;
  first: HTMLElement;
  result: HTMLTextAreaElement;
  output: HTMLOutputElement;
  choice: () => QuoteChoice;
}

type Options = readonly (readonly [value: string, text: string])[];

const titleId = 'ui-quote';

/** The menu with all that can be chosen; the first style is chosen. */
export function createMenu(say: Record<QuoteWord, string>, styles: Options): QuoteMenu {
  const words = select([
    ['both', say.both],
    ['zh', say.zh],
    ['en', say.en],
  ]);
  const style = select([['', say.none], ...styles]);
  style.selectedIndex = 1;
  const link = select([
    ['sentence', say.toSentence],
    ['words', say.toWords],
    ['', say.none],
  ]);
  const result = element('textarea');
  result.rows = 7;
  result.readOnly = true;
  const output = element('output');
  const title = element('h3', say.title);
  title.id = titleId;
  const buttons = element('p');
  buttons.className = 'mt-sm flex flex-wrap items-center gap-x-lg gap-y-sm';
  buttons.append(button('submit', say.copy), button('reset', say.close), output);
  const form = element('form');
  form.append(
    title,
    label(say.words, words),
    label(say.citation, style),
    label(say.link, link),
    label(say.result, result),
    buttons,
  );
  const dialog = element('div');
  dialog.className = 'box m-auto w-full max-w-popup p-md';
  dialog.popover = 'auto';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', titleId);
  dialog.append(form);
  const choice = () =>
    ({ words: words.value, style: style.value, link: link.value }) as QuoteChoice;
  return { dialog, form, first: words, result, output, choice };
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  created.textContent = text;
  return created;
}

function select(options: Options): HTMLSelectElement {
  const created = element('select');
  created.append(...options.map(([value, text]) => new Option(text, value)));
  return created;
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
  const created = element('label', text);
  created.className = 'my-xs grid text-small';
  created.append(field);
  return created;
}

function button(type: 'submit' | 'reset', text: string): HTMLButtonElement {
  const created = element('button', text);
  created.type = type;
  return created;
}
