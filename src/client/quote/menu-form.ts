// Shipped to browsers. The form of the quote menu.
import type { QuotedWords } from '../../outputs/citations/compose-quote.ts';
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
  first: HTMLElement;
  result: HTMLTextAreaElement;
  output: HTMLOutputElement;
  choice: () => QuoteChoice;
}

type Options = readonly (readonly [value: string, text: string])[];

const titleId = 'ui-quote';

/** The menu with all that can be chosen; the first style is chosen. */
export function createMenu(say: SayOf<'quoteMenu'>, styles: Options): QuoteMenu {
  const words = select([
    ['both', say('both')],
    ['official', say('official')],
    ['translation', say('translation')],
  ]);
  const style = select([['', say('none')], ...styles]);
  style.selectedIndex = 1;
  const link = select([
    ['sentence', say('toSentence')],
    ['words', say('toWords')],
    ['', say('none')],
  ]);
  const result = element('textarea', { rows: '7', readonly: '' });
  const output = element('output');
  const form = element(
    'form',
    {},
    element('h3', { id: titleId }, say('title')),
    label(say('words'), words),
    label(say('citation'), style),
    label(say('link'), link),
    label(say('result'), result),
    element(
      'p',
      { class: 'mt-sm flex flex-wrap items-center gap-x-lg gap-y-sm' },
      element('button', { type: 'submit' }, say('copy')),
      element('button', { type: 'reset' }, say('close')),
      output,
    ),
  );
  const dialog = element(
    'div',
    {
      class: 'box m-auto w-full max-w-popup p-md',
      popover: 'auto',
      role: 'dialog',
      'aria-labelledby': titleId,
    },
    form,
  );
  const choice = () =>
    ({ words: words.value, style: style.value, link: link.value }) as QuoteChoice;
  return { dialog, form, first: words, result, output, choice };
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
  return element('label', { class: 'my-xs grid text-small' }, text, field);
}

function select(options: Options): HTMLSelectElement {
  return element(
    'select',
    {},
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
}
