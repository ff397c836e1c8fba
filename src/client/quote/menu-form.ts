// Shipped to browsers. The form of the quote menu.
import type { QuotedWords } from '../../outputs/citations/reference.ts';
import { element } from '../shared/dom.ts';
import type { SayOf } from '../shared/words.ts';

/** What is chosen in the menu. An empty string is a choice: none. */
export interface QuoteChoice {
  words: QuotedWords;
  style: string;
  link: 'sentence' | 'words' | '';
}

export interface QuoteMenu {
  dialog: HTMLElement;
  form: HTMLFormElement;
  title: HTMLElement;
  first: HTMLElement;
  result: HTMLTextAreaElement;
  output: HTMLOutputElement;
  choice: () => QuoteChoice;
  choose: (words: QuotedWords) => void;
}

type Options = readonly (readonly [value: string, text: string])[];

const titleId = 'ui-quote';

/**
 * The menu with all that can be chosen, and a button for each thing that can be copied alone.
 * @param chosen the words that are chosen first; of the styles it is the first
 */
export function createMenu(
  say: SayOf<'quoteMenu'>,
  chosen: { styles: Options; words: QuotedWords },
): QuoteMenu {
  const { styles } = chosen;
  const words = select([
    ['both', say('both')],
    ['official', say('official')],
    ['translation', say('translation')],
  ]);
  words.value = chosen.words;
  const style = select([['', say('none')], ...styles]);
  style.selectedIndex = 1;
  const link = select([
    ['sentence', say('toSentence')],
    ['words', say('toWords')],
    ['', say('none')],
  ]);
  const result = element('textarea', { rows: '5', readonly: '' });
  const output = element('output', { class: 'py-sm' });
  const title = element('h3', { id: titleId });
  const submit = element('button', { type: 'submit' }, say('copy'));
  const form = element(
    'form',
    {},
    title,
    label(say('words'), words),
    label(say('citation'), style),
    label(say('link'), link),
    label(say('result'), result),
    element(
      'p',
      { class: 'mt-sm flex flex-wrap gap-sm' },
      submit,
      element('button', { type: 'reset' }, say('close')),
      output,
    ),
    element(
      'p',
      { class: 'mt-md flex flex-wrap items-center gap-sm text-small' },
      say('alone'),
      alone('', say('link')),
      ...styles.map(([id, name]) => alone(id, name)),
    ),
  );
  const dialog = element(
    'div',
    {
      class: 'box m-auto max-h-full w-full max-w-popup overflow-auto px-md py-md',
      popover: 'auto',
      role: 'dialog',
      'aria-labelledby': titleId,
    },
    form,
  );
  const choice = () =>
    ({ words: words.value, style: style.value, link: link.value }) as QuoteChoice;
  const choose = (quoted: QuotedWords) => {
    words.value = quoted;
  };
  return { dialog, form, title, first: submit, result, output, choice, choose };
}

/** A button that copies a citation, or the link, without the words. */
function alone(name: string, text: string): HTMLButtonElement {
  return element('button', { type: 'button', 'data-alone': name }, text);
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
  return element('label', { class: 'mt-xs grid text-small' }, text, field);
}

function select(options: Options): HTMLSelectElement {
  return element(
    'select',
    {},
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
}
