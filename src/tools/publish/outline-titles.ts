import { PDFDict, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * Gives the entries of a PDF’s outline these titles, in order. Chromium joins the lines of a
 * heading that is broken, without the space between them.
 * @throws when there are not as many entries as titles
 */
export function nameOutline(document: PDFDocument, titles: readonly string[]): void {
  const entries = outlineEntries(document);
  if (entries.length !== titles.length) {
    throw new Error(
      `The outline of the PDF has ${entries.length} entries for ${titles.length} headings.`,
    );
  }
  entries.forEach((entry, index) => {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(titles[index] ?? ''));
  });
}

/** The entries in the order in which they are read (ISO 32000-1, 12.3.3). */
function outlineEntries({ catalog }: PDFDocument): PDFDict[] {
  const root = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return root ? below(root) : [];
}

function below(parent: PDFDict): PDFDict[] {
  const entries: PDFDict[] = [];
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry) {
    entries.push(entry, ...below(entry));
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}
