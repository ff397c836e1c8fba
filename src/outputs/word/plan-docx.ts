import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { officialLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { localesOfEdition, type Edition } from '../../model/editions.ts';
import { formatDate } from '../../model/format-date.ts';
import type { Library, LibraryMeasure, LibraryPart, LibrarySection } from '../../model/library.ts';
import { measuresInOrder } from '../../model/measures-in-order.ts';
import { textsOfNotice } from '../../model/whole-text.ts';
import { archive, filesOfArchive } from '../archives/archive.ts';
import { pageProperties, textWidth, wordStyles, wordText } from './word-text.ts';

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/**
 * The whole plan as a file for Word: headings as headings, the text sentence by sentence; in the
 * edition of two languages the translation stands beside it, in a table. Byte for byte the same for
 * the same library.
 */
export async function planDocx(library: Library, edition: Edition): Promise<Uint8Array> {
  const shown = localesOfEdition[edition];
  const [first] = shown;
  const document = new Document({
    title: library.title?.[first] ?? library.site.name[first],
    creator: library.site.name[first],
    lastModifiedBy: library.site.name[first],
    styles: wordStyles(),
    sections: [{ properties: pageProperties, children: planContent(library, shown) }],
  });
  return withoutDates(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function planContent(library: Library, shown: readonly Locale[]): (Paragraph | Table)[] {
  const { title, notice, preamble } = library;
  const [, ...restOfNotice] = textsOfNotice(library);
  const heading = (text: Localized, level: Level) =>
    shown.map(
      (locale) => new Paragraph({ heading: level, children: [wordText(text[locale], locale)] }),
    );
  const marked = ({ marker, title: text }: LibraryPart | LibrarySection, level: Level) =>
    shown.map(
      (locale) =>
        new Paragraph({
          heading: level,
          children: [
            wordText(locale === officialLocale ? marker : `${marker} `, officialLocale),
            wordText(text[locale], locale),
          ],
        }),
    );
  const ofMeasure = ({ number, sentences, responsibility }: LibraryMeasure) => [
    ...shown.slice(0, 1).map(
      (locale) =>
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          children: [wordText(translator(locale)('measure.number', { number }), locale)],
        }),
    ),
    ...body([...sentences, ...(responsibility ? [responsibility] : [])], shown),
  ];
  return [
    ...(title ? heading(title, HeadingLevel.TITLE) : []),
    ...shown.map(
      (locale) => new Paragraph({ children: [wordText(sourceLine(library, locale), locale)] }),
    ),
    ...(notice ? heading(notice.title, HeadingLevel.HEADING_1) : []),
    ...body(restOfNotice, shown),
    ...body(preamble, shown),
    ...measuresInOrder(library).flatMap(({ part, sections }) => [
      ...(part ? marked(part, HeadingLevel.HEADING_1) : []),
      ...sections.flatMap(({ section, measures }) => [
        ...(section ? marked(section, HeadingLevel.HEADING_2) : []),
        ...measures.flatMap(ofMeasure),
      ]),
    ]),
  ];
}

/** Sentences: paragraphs in one language, a table in two, a row for each. */
function body(texts: readonly Localized[], shown: readonly Locale[]): (Paragraph | Table)[] {
  const [only] = shown;
  if (texts.length === 0 || !only) return [];
  if (shown.length === 1) {
    return texts.map((text) => new Paragraph({ children: [wordText(text[only], only)] }));
  }
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const width = Math.floor(textWidth / shown.length);
  return [
    new Table({
      width: { size: width * shown.length, type: WidthType.DXA },
      columnWidths: shown.map(() => width),
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: texts.map(
        (text) =>
          new TableRow({
            cantSplit: true,
            children: shown.map(
              (locale) =>
                new TableCell({
                  width: { size: width, type: WidthType.DXA },
                  margins: { top: 60, bottom: 60, left: 0, right: 160 },
                  children: [new Paragraph({ children: [wordText(text[locale], locale)] })],
                }),
            ),
          }),
      ),
    }),
  ];
}

/** What the document is, where it is from, and which text prevails. */
function sourceLine({ identity, translation }: Library, locale: Locale): string {
  const t = translator(locale);
  const source = t('embed.source', {
    document: identity.document_number[locale],
    issuer: identity.issuer[locale],
    date: formatDate(locale, identity.issued),
  });
  const whose =
    locale === officialLocale
      ? t('measure.official')
      : t('revisions.translationOf', {
          version: translation.version,
          date: formatDate(locale, translation.date),
        });
  return [source, whose, t('measure.officialNote')].join(t('sign.dot'));
}

/** The day on which it was made stands nowhere in the file. */
function withoutDates(bytes: Uint8Array): Uint8Array {
  const files = { ...filesOfArchive(bytes) };
  const name = 'docProps/core.xml';
  const properties = new TextDecoder().decode(files[name]);
  files[name] = new TextEncoder().encode(
    properties.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  );
  return archive(files);
}
