// Shipped to browsers. Measures that say a query as it stands, whatever its words weigh.
import { normalise } from '../../../model/search-words/normalise.ts';
import type { SearchIndex, Unit } from './search-index.ts';

const normalised = new WeakMap<Unit, string>();

function textOf(unit: Unit): string {
  const known = normalised.get(unit) ?? normalise(unit.text);
  normalised.set(unit, known);
  return known;
}

const ofWord = /[a-z\d]/;

/** Whether a text holds a stretch; one that begins or ends with a letter or digit is not cut out of a word. */
function holds(text: string, stretch: string): boolean {
  for (let at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
    const end = at + stretch.length;
    const isCut = (before = '', after = '') => ofWord.test(before) && ofWord.test(after);
    if (!isCut(text[at - 1], text[at]) && !isCut(text[end - 1], text[end])) return true;
  }
  return false;
}

/**
 * The measures, as far as they are loaded, that hold a query verbatim, each with the text that does.
 * @param earlyOnly leaves aside what is loaded after the first search
 */
export function measuresThatSay(
  index: SearchIndex,
  query: string,
  earlyOnly = false,
): Map<number, number> {
  const stretch = normalise(query).trim();
  const found = new Map<number, number>();
  if (stretch === '') return found;
  index.units.forEach((unit, at) => {
    const isAsked = !earlyOnly || unit.isEarly;
    const isOfMeasure = isAsked && index.entries[unit.entry]?.kind === 'measure';
    if (isOfMeasure && !found.has(unit.entry) && holds(textOf(unit), stretch)) {
      found.set(unit.entry, at);
    }
  });
  return found;
}
