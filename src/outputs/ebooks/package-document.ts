import { create } from 'xmlbuilder2';
import { locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { paths } from '../../model/paths.ts';
import { siteWords } from '../../model/site-words.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';

type Xml = ReturnType<typeof create>;

/** What schema.org calls the ways in which the book can be read, as EPUB Accessibility 1.1 asks for them. */
const accessibility: readonly (readonly [property: string, value: string])[] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
];

/** The package document of EPUB 3.3: what the book is, what it holds, in which order. */
export function packageDocument(book: Book, chapters: readonly Chapter[]): string {
  const [first] = book.shown;
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const root = document.ele('http://www.idpf.org/2007/opf', 'package', {
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': locales[first].tag,
  });
  writeMetadata(root, book);
  const files = [
    { id: 'nav', href: 'nav.xhtml', type: xhtml, properties: 'nav' },
    { id: 'style', href: 'book.css', type: 'text/css' },
    { id: 'picture', href: 'cover.svg', type: 'image/svg+xml', properties: 'cover-image' },
    { id: 'cover', href: 'cover.xhtml', type: xhtml },
    ...chapters.map(({ file }) => ({ id: idOf(file), href: file, type: xhtml })),
  ];
  const manifest = root.ele('manifest');
  for (const { id, href, type, properties } of files) {
    manifest.ele('item', { id, href, 'media-type': type, ...(properties && { properties }) });
  }
  const spine = root.ele('spine');
  for (const idref of ['cover', 'nav', ...chapters.map(({ file }) => idOf(file))]) {
    spine.ele('itemref', { idref });
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

const xhtml = 'application/xhtml+xml';

const idOf = (file: string) => file.replace('.xhtml', '');

function writeMetadata(root: Xml, { library, edition, shown, context }: Book): void {
  const [first] = shown;
  const { site, identity } = library;
  const metadata = root.ele('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' });
  const dublinCore = (name: string, text: string, attributes: Record<string, string> = {}) =>
    metadata.ele('http://purl.org/dc/elements/1.1/', `dc:${name}`, attributes).txt(text);
  dublinCore('identifier', context.absolute(paths.planForReaders(edition)), { id: 'id' });
  for (const locale of shown) {
    const title = library.title?.[locale] ?? site.name[locale];
    dublinCore('title', title, { 'xml:lang': locales[locale].tag });
  }
  for (const locale of shown) dublinCore('language', locales[locale].tag);
  dublinCore('creator', identity.issuer[first]);
  dublinCore('contributor', site.name[first]);
  dublinCore('publisher', site.name[first]);
  dublinCore('source', identity.official_page);
  const t = translator(first);
  dublinCore('description', t('ebook.kinds', siteWords(library, first)));
  dublinCore('rights', t('data.licence.text', siteWords(library, first)));
  const meta = (property: string, text: string, attributes: Record<string, string> = {}) =>
    metadata.ele('meta', { property, ...attributes }).txt(text);
  meta('dcterms:modified', `${context.built}T00:00:00Z`);
  for (const [property, value] of accessibility) meta(`schema:${property}`, value);
  for (const locale of shown) {
    const summary = translator(locale)('ebook.accessibility');
    meta('schema:accessibilitySummary', summary, { 'xml:lang': locales[locale].tag });
  }
}
