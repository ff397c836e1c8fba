// Shipped to browsers. Texts as HTML, for what keeps italics and links: word processors, mail.
import type { Reference } from '../../outputs/citations/reference.ts';
import { italicPieces, type CitationStyle } from '../../outputs/citations/styles.ts';
import { element, markupIn } from '../shared/dom.ts';

/** A citation as HTML, its titles in italics. */
export function richCitation(style: CitationStyle, reference: Reference): string {
  const pieces = italicPieces(style.cite(reference), style, reference);
  return markupIn(
    element(
      'p',
      {},
      ...pieces.map(({ text, isItalic }) => (isItalic ? element('i', {}, text) : text)),
    ),
  );
}

/** A text as HTML. */
export function escaped(text: string): string {
  return markupIn(element('p', {}, text));
}

/** Lines of a quote as paragraphs; the one that is a citation is rich, the one that is an address a link. */
export function richQuote(text: string, citation: { plain: string; rich: string }): string {
  return text
    .split('\n')
    .map((line) => {
      if (line === citation.plain) return `<p>${citation.rich}</p>`;
      if (!/^https?:/.test(line)) return `<p>${escaped(line)}</p>`;
      return `<p>${markupIn(element('p', {}, element('a', { href: line }, line)))}</p>`;
    })
    .join('');
}
