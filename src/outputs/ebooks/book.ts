import type { MeasureNumber } from '../../model/measure-number.ts';
import { localeCodes, type Locale } from '../../i18n/locales.ts';
import { localesOfEdition, type Edition } from '../../model/editions.ts';
import type { Library, LibraryMeasure } from '../../model/library.ts';
import { entryPath } from '../../model/entry-paths.ts';
import { explainerData, type ExplainerData } from '../open-data/records/explainer-data.ts';
import type { OutputContext } from '../output-context.ts';

export const updatesFile = 'updates.xhtml';
export const glossaryFile = 'glossary.xhtml';

/** What the chapters of a book are made from. */
export interface Book {
  library: Library;
  edition: Edition;
  /** Its languages; the first is that of the book. */
  shown: readonly [Locale, ...Locale[]];
  context: OutputContext;
  /** Our explanation of a measure, whose links stay in the book where it has what they lead to. */
  explainerOf: (measure: LibraryMeasure) => ExplainerData;
}

/** An edition of the plan as a book. */
export function bookOf(library: Library, edition: Edition, context: OutputContext): Book {
  const inBook = placesInBook(library);
  const link = (path: string) => inBook.get(path) ?? context.absolute(path);
  return {
    library,
    edition,
    shown: localesOfEdition[edition],
    context,
    explainerOf: (measure) => explainerData(measure, { named: library, absolute: link }),
  };
}

/** Where in a book a page of the site has its like, by path. */
function placesInBook({ measures, terms }: Library): Map<string, string> {
  return new Map(
    localeCodes.flatMap((locale) => [
      ...measures.map(({ number }): [string, string] => [
        entryPath(locale, 'measure', String(number)),
        measureFile(number),
      ]),
      ...terms.map(({ slug }): [string, string] => [
        entryPath(locale, 'term', slug),
        `${glossaryFile}#${idOfTerm(slug)}`,
      ]),
    ]),
  );
}

/** The file of a measure. */
export function measureFile(number: MeasureNumber): string {
  return `measure-${number}.xhtml`;
}

/** Ids of XML begin with no digit. */
export const idOfUpdate = (id: string) => `update-${id}`;
export const idOfTerm = (slug: string) => `term-${slug}`;
