import { h } from 'hastscript';
import type { Edition } from '../../model/editions.ts';
import type { Library } from '../../model/library.ts';
import { archive } from '../archives/archive.ts';
import type { OutputContext } from '../output-context.ts';
import { bookContents } from './book-contents.ts';
import { bookCover, coverTitle } from './book-cover.ts';
import { bookDocument } from './book-html.ts';
import { bookStyle } from './book-style.ts';
import { bookOf } from './book.ts';
import { listChapters } from './list-chapters.ts';
import { packageDocument } from './package-document.ts';

/** The type of a book for readers (EPUB 3.3). */
export const epubType = 'application/epub+zip';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/**
 * The whole plan as an EPUB 3 book: official text and translation, each under its name, with our
 * explanations, later developments and terms. Byte for byte the same for the same library and day.
 * Source: https://www.w3.org/TR/epub-33/
 */
export function planEpub(library: Library, edition: Edition, context: OutputContext): Uint8Array {
  const book = bookOf(library, edition, context);
  const [locale] = book.shown;
  const chapters = listChapters(book);
  const title = coverTitle(book, locale);
  const cover = bookDocument({ title, locale }, [
    h(
      'section',
      { className: 'cover', 'epub:type': 'cover' },
      h('img', { src: 'cover.svg', alt: title }),
    ),
  ]);
  const texts: Record<string, string> = {
    mimetype: epubType,
    'META-INF/container.xml': container,
    'EPUB/package.opf': packageDocument(book, chapters),
    'EPUB/nav.xhtml': bookContents(book, chapters),
    'EPUB/book.css': bookStyle,
    'EPUB/cover.svg': bookCover(book),
    'EPUB/cover.xhtml': cover,
    ...Object.fromEntries(
      chapters.map(({ file, headings, content }) => [
        `EPUB/${file}`,
        bookDocument({ title: titleOf(headings), locale }, content),
      ]),
    ),
  };
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]);
  // Who opens the archive reads its type in its first bytes.
  return archive(Object.fromEntries(files) as Record<string, Uint8Array>, ['mimetype']);
}

function titleOf(headings: readonly { texts: readonly { text: string }[] }[]): string {
  return headings.at(-1)?.texts[0]?.text ?? '';
}
