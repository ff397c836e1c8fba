import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { editions, localesOfEdition, type Edition } from '../../model/editions.ts';
import { translator } from '../../i18n/translator.ts';
import { formatDate } from '../../model/format-date.ts';
import { filesOfArchive } from '../archives/archive.ts';
import { planDocx } from './plan-docx.ts';

const made = new Map<Edition, Record<string, string>>();
for (const edition of editions) {
  const files = Object.entries(filesOfArchive(await planDocx(library, edition)));
  made.set(
    edition,
    Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
  );
}

const named = (within: Element | Document, name: string): Element[] =>
  Array.from((within as unknown as Element).getElementsByTagName(name));
const textOf = (within: Element) =>
  named(within, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');

function documentOf(edition: Edition): Document {
  const xml = made.get(edition)?.['word/document.xml'] ?? '';
  return new DOMParser().parseFromString(xml, 'application/xml') as unknown as Document;
}

/** The texts of the paragraphs that have a style. */
const styled = (edition: Edition, style: string) =>
  named(documentOf(edition), 'w:p')
    .filter((paragraph) => named(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') === style)
    .map(textOf);

describe.each(editions)('the plan for Word (%s)', (edition) => {
  const shown = localesOfEdition[edition];

  test('has every sentence of every measure to the letter, in its order', () => {
    const paragraphs = named(documentOf(edition), 'w:p').map(textOf);
    const expected = library.measures.flatMap(({ sentences, responsibility }) =>
      [...sentences, ...(responsibility ? [responsibility] : [])].flatMap((text) =>
        shown.map((locale) => text[locale]),
      ),
    );
    const sought = new Set(expected);
    expect(paragraphs.filter((text) => sought.has(text))).toEqual(expected);
  });

  test('has headings as headings', () => {
    expect(styled(edition, 'Title')).toEqual(shown.map((locale) => library.title?.[locale]));
    expect(styled(edition, 'Heading3')).toHaveLength(library.measures.length);
    expect(styled(edition, 'Heading2')).toHaveLength(library.sections.length * shown.length);
    const headings = library.parts.flatMap(({ marker, title }) =>
      shown.map((locale) => `${marker}${locale === 'zh' ? '' : ' '}${title[locale]}`),
    );
    expect(styled(edition, 'Heading1').slice(-headings.length)).toEqual(headings);
  });

  test('says in each language where it is from, and whose the text is', () => {
    const paragraphs = named(documentOf(edition), 'w:p').map(textOf);
    for (const locale of shown) {
      const t = translator(locale);
      const line = paragraphs.find((text) => text.endsWith(t('measure.officialNote'))) ?? '';
      expect(line).toContain(library.identity.document_number[locale]);
      expect(line).toContain(formatDate(locale, library.identity.issued));
      expect(line).toContain(locale === 'zh' ? t('measure.official') : library.translation.version);
    }
  });

  test('says in which language each text is, and what it is set in', () => {
    const languages = named(documentOf(edition), 'w:lang').map(
      (one) => one.getAttribute('w:val') ?? one.getAttribute('w:eastAsia'),
    );
    expect(new Set(languages)).toEqual(
      new Set(['zh-CN', ...(shown.includes('en') ? ['en-GB'] : [])]),
    );
    expect(made.get(edition)?.['word/styles.xml']).toContain('w:eastAsia="SimSun"');
  });

  test('is the same to the byte each time, and holds no date of its making', async () => {
    expect(await planDocx(library, edition)).toEqual(await planDocx(library, edition));
    expect(made.get(edition)?.['docProps/core.xml']).not.toMatch(/<dcterms:|20\d\d-\d\d/);
  });
});

test('in two languages the sentences stand side by side in tables', () => {
  const rows = named(documentOf('zh-en'), 'w:tr').map((row) => named(row, 'w:tc').map(textOf));
  expect(rows.every(({ length }) => length === 2)).toBe(true);
  const [first] = library.measures[7]?.sentences ?? [];
  expect(rows).toContainEqual([first?.zh, first?.en]);
});
