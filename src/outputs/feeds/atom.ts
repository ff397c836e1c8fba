import { Feed } from 'feed';
import { locales, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { licence, type OutputContext } from '../output-context.ts';
import type { FeedEntry } from './feed-entry.ts';
import { revisionEntries } from './revision-entries.ts';
import { updateEntries } from './update-entries.ts';

/** What the feed tells of. Another kind of entry is another line here. */
const sources: readonly ((
  library: Library,
  setting: { locale: Locale; absolute: OutputContext['absolute'] },
) => FeedEntry[])[] = [updateEntries, revisionEntries];

/** The feed of one language (Atom, RFC 4287), newest entry first. */
export function atomFeed(
  library: Library,
  { locale, absolute, built }: OutputContext & { locale: Locale },
): string {
  const t = translator(locale);
  const { tag } = locales[locale];
  const address = absolute(paths.feed(locale));
  const feed = new Feed({
    id: address,
    title: `${t('feed.title')} · ${library.site.name[locale]}`,
    description: t('feed.description'),
    link: absolute(paths.page(locale, 'updates')),
    feedLinks: { atom: address },
    author: { name: library.site.name[locale], link: absolute(paths.front()) },
    copyright: licence,
    updated: new Date(built),
    generator: false,
  });
  const entries = sources
    .flatMap((entriesOf) => entriesOf(library, { locale, absolute }))
    .sort((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date)));
  for (const { id, url, title, paragraphs, date, category } of entries) {
    feed.addItem({
      id,
      link: url,
      title: escapeHtml(title),
      content: paragraphs.map((text) => `<p>${linked(text)}</p>`).join(''),
      date: new Date(date),
      published: new Date(date),
      category: [{ name: category, term: category }],
    });
  }
  // The library has no place for the language of the whole feed.
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${tag}" `)}\n`;
}

/** A paragraph as HTML: an address is a link. */
function linked(text: string): string {
  const html = escapeHtml(text);
  return /^https?:\S+$/.test(text)
    ? `<a href="${html.replaceAll('"', '&quot;')}">${html}</a>`
    : html;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
