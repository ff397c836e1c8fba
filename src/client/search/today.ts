// Shipped to browsers. How the measures among results stand today, under each of them.
import { readSearchText } from '../../outputs/search-index/search-text.ts';
import { element } from '../shared/dom.ts';
import { once } from '../shared/once.ts';
import { pageLanguages } from '../shared/words.ts';
import { loadEdition } from './load-edition.ts';
import { loadFile } from './local/load-file.ts';

const linesIn = once(async (locale: string) => {
  const lines = new Map<string, string>();
  const [file, edition] = await Promise.all([loadFile(`today-${locale}.json`), loadEdition()]);
  readSearchText(file, (_, key, [line = '']) => {
    lines.set(key, edition ? edition.text(line) : line);
  });
  return lines;
});

/**
 * Puts the line of today under every measure in a list of results that has none yet. Where the lines
 * do not come, results stay as they are: the line stands on the page of each measure.
 */
export async function addToday(list: Element): Promise<void> {
  const lines = await linesIn(pageLanguages().own).catch(() => new Map<string, string>());
  for (const item of list.querySelectorAll<HTMLElement>('[data-measure]:not([data-today])')) {
    const line = lines.get(item.dataset['measure'] ?? '');
    if (!line) continue;
    item.dataset['today'] = '';
    item.append(element('p', { class: 'text-small' }, line));
  }
}
