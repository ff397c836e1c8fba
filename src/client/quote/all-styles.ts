// Shipped to browsers. The citations of a measure that its page does not hold: made at first use.
import { stylesFor } from '../../outputs/citations/styles.ts';
import { element } from '../shared/dom.ts';
import { fillCitation } from './fill-citation.ts';
import { loadKit } from './load-kit.ts';

/** A list of the other styles. @param addCopy adds a button that copies what an element shows */
export async function renderStyles(addCopy: (shown: Element) => void): Promise<HTMLElement> {
  const { locale, measure } = await loadKit();
  const [, ...others] = stylesFor(locale);
  const list = element('dl', { class: 'facts hung' });
  for (const style of others) {
    const citation = element('p');
    fillCitation(citation, style, measure);
    list.append(
      element('div', {}, element('dt', {}, style.name[locale]), element('dd', {}, citation)),
    );
    addCopy(citation);
  }
  return list;
}
