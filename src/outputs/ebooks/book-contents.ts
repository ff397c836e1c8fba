import { h } from 'hastscript';
import type { Element } from 'hast';
import { translator } from '../../i18n/translator.ts';
import { bookDocument, inEachLanguage } from './book-html.ts';
import type { Book } from './book.ts';
import type { BookHeading, Chapter } from './chapter.ts';

interface Entry {
  heading: BookHeading;
  address: string;
  below: Entry[];
}

/** The table of contents of a book, as EPUB 3 asks for it (`nav.xhtml`). */
export function bookContents({ shown }: Book, chapters: readonly Chapter[]): string {
  const [locale] = shown;
  const title = translator(locale)('plan.contents');
  return bookDocument({ title, locale }, [
    h(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'contents' },
      h('h1', { id: 'contents' }, title),
      list(entriesOf(chapters)),
    ),
  ]);
}

/** Headings below those that they belong to. */
function entriesOf(chapters: readonly Chapter[]): Entry[] {
  const entries: Entry[] = [];
  const open: Entry[] = [];
  for (const { file, headings } of chapters) {
    for (const heading of headings) {
      const entry = { heading, address: `${file}#${heading.id}`, below: [] };
      while (open.length > 0 && (open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
      (open.at(-1)?.below ?? entries).push(entry);
      open.push(entry);
    }
  }
  return entries;
}

function list(entries: readonly Entry[]): Element {
  return h(
    'ol',
    entries.map(({ heading, address, below }) =>
      h(
        'li',
        h('a', { href: address }, inEachLanguage(heading.texts)),
        below.length > 0 ? [list(below)] : [],
      ),
    ),
  );
}
