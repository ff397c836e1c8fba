// Shipped to browsers. The measures of a brief in their order, which keys and pointers change.
import type { MeasureNumber } from '../../model/measure-number.ts';
import type { SayOf } from '../shared/words.ts';
import { element } from '../shared/dom.ts';

interface Changing {
  /** What a measure is called. */
  nameOf: (number: MeasureNumber) => string;
  say: SayOf<'briefPage'>;
  change: (number: MeasureNumber, by: number | 'remove') => void;
}

/** Shows the chosen measures in a list; what had the focus there keeps it. */
export function renderChosen(
  list: HTMLElement,
  numbers: readonly MeasureNumber[],
  { nameOf, say, change }: Changing,
): void {
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['key']
    : undefined;
  const rows = numbers.map((number, index) => {
    const button = (word: 'up' | 'down' | 'remove', sign: string, by: number | 'remove') => {
      const made = element(
        'button',
        {
          type: 'button',
          class: 'disabled:[border-style:dashed] disabled:text-soft',
          'data-key': `${word}-${number}`,
          'aria-label': say(word, { number }),
        },
        sign,
      );
      made.addEventListener('click', () => change(number, by));
      return made;
    };
    const up = button('up', '↑', -1);
    const down = button('down', '↓', 1);
    up.disabled = index === 0;
    down.disabled = index === numbers.length - 1;
    const row = element(
      'li',
      { class: 'flex flex-wrap items-center gap-xs rule-t py-3xs', draggable: 'true' },
      element('span', { class: 'min-w-0 flex-1 basis-1/2' }, nameOf(number)),
      up,
      down,
      button('remove', '×', 'remove'),
    );
    dragged(row, index, (from) => change(numbers[from] ?? number, index - from));
    return row;
  });
  list.replaceChildren(...rows);
  if (focused !== undefined) focusOn(list, focused);
}

/** Lets a row be dragged to the place of another. */
function dragged(row: HTMLElement, index: number, dropped: (from: number) => void): void {
  row.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer?.setData('text/plain', String(index));
  });
  row.addEventListener('dragover', (event) => event.preventDefault());
  row.addEventListener('drop', (event) => {
    event.preventDefault();
    const from = Number(event.dataTransfer?.getData('text/plain') || Number.NaN);
    if (Number.isInteger(from)) dropped(from);
  });
}

/** A button that can no longer be pressed gives the focus to the next one that can. */
function focusOn(list: HTMLElement, key: string): void {
  const same = list.querySelector<HTMLButtonElement>(`[data-key="${key}"]`);
  const row = same?.closest('li') ?? list;
  const next =
    same && !same.disabled
      ? same
      : [...row.querySelectorAll('button')].find(({ disabled }) => !disabled);
  next?.focus();
}
