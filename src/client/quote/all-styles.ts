// Shipped to browsers. The citations that a page does not hold: made at first use.
import { formatDate } from '../../model/format-date.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import { element } from '../shared/dom.ts';
import { sayIn } from '../shared/words.ts';
import { fillCitation } from './fill-citation.ts';
import { loadKit, measureOfPage, readersDay, referTo } from './load-kit.ts';

/** A list of the other styles, and how to cite what this site says of a measure in its own words. @param addCopy adds a button that copies what an element shows */
export async function renderStyles(addCopy: (shown: Element) => void): Promise<HTMLElement> {
  const kit = await loadKit();
  const { locale } = kit;
  const measure = measureOfPage();
  const reference = measure ? referTo(kit, measure) : { ...kit.plan, accessed: readersDay() };
  const [, ...others] = stylesFor(locale);
  const list = element('dl', { class: 'facts hung' });
  const add = (name: string, citation: HTMLElement) => {
    list.append(element('div', {}, element('dt', {}, name), element('dd', {}, citation)));
    addCopy(citation);
  };
  for (const style of others) {
    const citation = element('p');
    fillCitation(citation, style, reference);
    add(style.name[locale], citation);
  }
  if (measure) {
    const say = sayIn(kit.words);
    const { site, url, accessed } = reference;
    const day = formatDate(locale, accessed);
    const own = say('ownCitation', { site: site[locale], number: measure, url, day });
    add(say('ownWords'), element('p', { class: 'text-small wrap-anywhere' }, own));
  }
  return list;
}
