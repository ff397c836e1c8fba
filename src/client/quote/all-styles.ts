// Shipped to browsers. The citations that a page does not hold: made at first use.
import { stylesFor } from '../../outputs/citations/styles.ts';
import { element } from '../shared/dom.ts';
import { fillCitation } from './fill-citation.ts';
import { loadKit, measureOfPage, readersDay, referTo } from './load-kit.ts';

/** A list of the other styles. @param addCopy adds a button that copies what an element shows */
export async function renderStyles(addCopy: (shown: Element) => void): Promise<HTMLElement> {
  const kit = await loadKit();
  const { locale } = kit;
  const measure = measureOfPage();
  const reference = measure ? referTo(kit, measure) : { ...kit.plan, accessed: readersDay() };
  const [, ...others] = stylesFor(locale);
  const list = element('dl', { class: 'facts hung' });
  for (const style of others) {
    const citation = element('p');
    fillCitation(citation, style, reference);
    list.append(
      element('div', {}, element('dt', {}, style.name[locale]), element('dd', {}, citation)),
    );
    addCopy(citation);
  }
  return list;
}
