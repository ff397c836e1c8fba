import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** A file that LibreOffice saved as flat OpenDocument. */
export function readOpenDocument(bytes: Buffer): Document {
  return new DOMParser().parseFromString(bytes.toString('utf8'), 'application/xml');
}

export function named(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name));
}

/** The text of a cell of a table: that of its paragraphs. */
export function textOfCell(cell: Element): string {
  return named(cell, 'text:p').map(textOf).join('\n');
}

/** The text of an element, its tabs and breaks left out. */
export function textOf(element: Element): string {
  return element.textContent ?? '';
}

/** What the text styles of a document say of languages and faces, by the name of the style. */
export function textStyles(document: Document): Map<string, Record<string, string | null>> {
  return new Map(
    named(document, 'style:style').map((style) => {
      const [properties] = named(style, 'style:text-properties');
      return [
        style.getAttribute('style:name') ?? '',
        {
          language: properties?.getAttribute('fo:language') ?? null,
          asian: properties?.getAttribute('style:language-asian') ?? null,
          face: properties?.getAttribute('style:font-name-asian') ?? null,
        },
      ];
    }),
  );
}
