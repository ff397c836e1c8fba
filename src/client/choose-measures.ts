// Shipped to browsers. Measures in lists can be chosen for a brief; the way there names the choice.
import { readMeasureNumber } from '../model/measure-number.ts';
import type { BrowserWords, WordOf } from '../outputs/browser-words.ts';
import { briefQuery } from '../outputs/briefs/brief-query.ts';

const place = document.querySelector('[data-choose]');

place?.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
  (currentTarget as HTMLElement).hidden = true;
  offerBoxes(place);
});

/** Puts a box beside each measure; the first has the focus. */
function offerBoxes(within: Element): void {
  const { words } = JSON.parse(within.querySelector('script')?.textContent ?? '') as {
    words: BrowserWords<WordOf<'chooseMeasures'>>;
  };
  const bar = within.querySelector('p');
  const link = within.querySelector('a');
  const page = link?.href ?? '';
  // At the end of the page it stays in view wherever one reads.
  if (bar) document.querySelector('main')?.append(bar);
  const boxes = [...document.querySelectorAll('[data-row]')].flatMap((row) => {
    const path = row.querySelector('a')?.getAttribute('href') ?? '';
    const number = /\/measures\/([\d-]+)\/$/.exec(path)?.[1];
    return number === undefined ? [] : [boxFor(row, number, words)];
  });
  const show = () => {
    const checked = boxes.filter((box) => box.checked);
    // A measure that stands in two lists has two boxes.
    const chosen = new Set(checked.flatMap(({ value }) => readMeasureNumber(value) ?? []));
    if (!bar || !link) return;
    bar.hidden = chosen.size === 0;
    link.href = page + briefQuery([...chosen]);
    link.textContent = words.chosen.replace('{count}', String(chosen.size));
  };
  for (const box of boxes) box.addEventListener('change', show);
  boxes[0]?.focus();
}

function boxFor(
  row: Element,
  number: string,
  words: BrowserWords<WordOf<'chooseMeasures'>>,
): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = number;
  box.className = 'size-touch';
  box.setAttribute('aria-label', words.chooseOne.replace('{number}', number));
  const label = document.createElement('label');
  label.className = 'flex w-fit items-center gap-xs';
  label.dataset['noPrint'] = '';
  label.append(box, words.choose);
  row.lastElementChild?.append(label);
  return box;
}
