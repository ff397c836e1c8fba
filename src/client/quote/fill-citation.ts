// Shipped to browsers. Writes a citation as the site writes it, with its languages marked.
import type { Reference } from '../../outputs/citations/reference.ts';
import { italicPieces, type CitationStyle } from '../../outputs/citations/styles.ts';
import { element } from '../shared/dom.ts';
import { withLanguages } from '../shared/language-runs.ts';
import { pageLanguages } from '../shared/words.ts';

/** Makes an element the citation of something in a style. */
export function fillCitation(shown: HTMLElement, style: CitationStyle, reference: Reference): void {
  const { tags } = pageLanguages();
  const { id, language, cite } = style;
  shown.dataset['citation'] = id;
  shown.lang = tags[language];
  const pieces = italicPieces(cite(reference), style, reference).flatMap(({ text, isItalic }) => {
    const words = withLanguages(text, language);
    return isItalic ? [element('i', {}, ...words)] : words;
  });
  shown.replaceChildren(...pieces);
}
