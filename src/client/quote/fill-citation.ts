// Shipped to browsers. Writes a citation as the site writes it, with its languages marked.
import { runsByScript } from '../../model/language-runs.ts';
import type { Reference } from '../../outputs/citations/reference.ts';
import type { CitationStyle } from '../../outputs/citations/styles.ts';
import { element } from '../shared/dom.ts';
import { pageLanguages } from '../shared/words.ts';

/** Makes an element the citation of something in a style. */
export function fillCitation(shown: HTMLElement, style: CitationStyle, reference: Reference): void {
  const { tags, scripts } = pageLanguages();
  const { id, language, cite } = style;
  shown.dataset['citation'] = id;
  shown.lang = tags[language];
  shown.replaceChildren(
    ...runsByScript(cite(reference), language, scripts).map(({ locale, text }) =>
      locale === null ? text : element('span', { lang: tags[locale] }, text),
    ),
  );
}
