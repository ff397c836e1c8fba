// Shipped to browsers. Measures in lists can be chosen for a brief; the way there names the choice.
import type { BrowserWords, WordOf } from '../outputs/browser-words.ts';
import { briefQuery } from '../outputs/briefs/brief-query.ts';

const bar = document.querySelector<HTMLElement>('[data-choose]');
const link = bar?.querySelector('a');

if (bar && link) offerBoxes(bar, link);

function offerBoxes(bar: HTMLElement, link: HTMLAnchorElement): void {
  const { words } = JSON.parse(bar.querySelector('script')?.textContent ?? '') as {
    words: BrowserWords<WordOf<'chooseMeasures'>>;
  };
  const page = link.href;
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-row]')].flatMap((row) => {
    const path = row.querySelector('a')?.getAttribute('href') ?? '';
    const number = /\/measures\/(\d+)\/$/.exec(path)?.[1];
    if (number === undefined) return [];
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = number;
    box.setAttribute('aria-label', words.chooseOne.replace('{number}', number));
    const label = document.createElement('label');
    label.className = 'flex min-h-touch w-fit items-center gap-xs';
    label.dataset['noPrint'] = '';
    label.append(box, words.choose);
    row.lastElementChild?.append(label);
    return [box];
  });
  const show = () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => Number(value));
    bar.hidden = chosen.length === 0;
    link.href = page + briefQuery([...new Set(chosen)]);
    link.textContent = words.chosen.replace('{count}', String(chosen.length));
  };
  for (const box of boxes) box.addEventListener('change', show);
  // A browser that goes back keeps what was chosen.
  show();
}
