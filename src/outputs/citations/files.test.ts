import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { citationFiles } from './files.ts';
import { citationMetaTags } from './meta-tags.ts';
import { recordOf, type CitationRecord } from './record.ts';
import { referToMeasure, referToPlan } from './reference.ts';
import { toRis } from './ris.ts';

interface Parsed {
  type: string;
  title: string;
  author: { family?: string; given?: string; literal?: string }[];
  number: string;
  issued: { 'date-parts': number[][] };
  URL: string;
}

const options = {
  accessed: '2026-08-03',
  absolute: (path: string) => `https://site.example${path}`,
};

/** What an independent parser makes of a file. */
function parse(text: string): Parsed[] {
  return new Cite(text).data as Parsed[];
}

const nameOf = ({ family, given, literal }: Parsed['author'][number]) =>
  (given ? `${given} ${family}` : (literal ?? family))?.replace(/,$/, '');

const records = localeCodes.flatMap((locale) => [
  recordOf(referToPlan(library, { ...options, locale }), locale),
  ...library.measures.map(({ number }) =>
    recordOf(referToMeasure(library, number, { ...options, locale }), locale),
  ),
]);

describe.each(citationFiles.map((file) => ({ ...file })))('$name', ({ write }) => {
  test('survives an independent parser: body, title, number, day and address', () => {
    for (const record of records) {
      const [item, ...others] = parse(write(record));
      expect(others).toEqual([]);
      expect(item?.author.map(nameOf)).toEqual([record.author]);
      expect(item?.author[0]?.given ?? '').toBe('');
      expect(item?.title).toBe(record.title);
      expect(item?.number).toBe('渝府办发〔2024〕40号');
      expect(item?.issued['date-parts'][0]).toEqual([2024, 4, 24]);
      expect(item?.URL).toBe(record.url);
      expect(item?.type).not.toBe('legislation');
    }
  });

  test('carries both languages of the title', () => {
    for (const record of records) {
      expect(write(record)).toContain(record.title);
      expect(write(record)).toContain(library.notice?.title.zh);
      expect(write(record)).toContain(library.notice?.title.en);
    }
  });
});

const record = recordOf(referToMeasure(library, 8, { ...options, locale: 'en' }), 'en');

test('RIS names one report by one body, line by line', () => {
  const lines = toRis(record).split('\r\n');
  expect(lines[0]).toBe('TY  - RPRT');
  expect(lines).toContain('AU  - General Office of the Chongqing Municipal People’s Government,');
  expect(lines).toContain('PB  - Chongqing Foreign Investment Measures, Explained');
  expect(lines).toContain('SN  - 渝府办发〔2024〕40号');
  expect(lines).toContain('DA  - 2024/04/24');
  expect(lines).toContain('UR  - https://site.example/en/measures/8/');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(
    lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z\d] {2}- /.test(line)),
  ).toBe(true);
});

test('RIS keeps a body with a comma in its name whole', () => {
  const text = toRis({ ...record, author: 'Bureau of Planning, Land and Resources' });
  expect(text).toContain('AU  - Bureau of Planning Land and Resources,\r\n');
});

test('no file has a day of access, which is the reader’s', () => {
  const written = citationFiles.map(({ write }) => write(record)).join('\n');
  expect(written).not.toMatch(/urldate|accessed|^Y2/m);
});

test('every file says that the English is an unofficial translation, and of what', () => {
  for (const { write } of citationFiles) {
    expect(write(record)).toContain('The English is an unofficial translation');
    expect(write(record)).toContain(library.notice?.title.zh);
  }
});

test('BibTeX says its language to both kinds of readers', () => {
  expect(toBibtex(record)).toContain('  language = {english},\n  langid = {english},');
  expect(toBibtex(record)).not.toContain('titleaddon');
});

test('BibTeX keeps the body whole and escapes its own signs', () => {
  expect(toBibtex(record)).toContain('author = {{General Office of the Chongqing Municipal');
  const odd: CitationRecord = { ...record, title: '100% of R&D #1_{x}' };
  expect(toBibtex(odd)).toContain('{{100\\% of R\\&D \\#1\\_\\{x\\}}}');
});

test('CSL-JSON is a page of the site with a literal author, and no publisher that is the author', () => {
  const [item] = JSON.parse(toCslJson(record)) as (Parsed & Record<string, unknown>)[];
  expect(item?.type).toBe('webpage');
  expect(item).not.toHaveProperty('publisher');
  expect(item?.['container-title']).toBe('Chongqing Foreign Investment Measures, Explained');
  expect(item?.['note']).toContain('渝府办发〔2024〕40号');
  expect(item?.author).toEqual([
    { literal: 'General Office of the Chongqing Municipal People’s Government' },
  ]);
  expect(item?.['original-title']).toBe(`${library.notice?.title.zh}（第8条）`);
});

describe('meta tags', () => {
  const tags = new Map(
    citationMetaTags(record, { keywords: ['Finance', 'Tax'], pdf: '' }).map(({ name, content }) => [
      name,
      content,
    ]),
  );

  test('make a report, not a journal article', () => {
    expect(tags.get('citation_technical_report_number')).toBe('渝府办发〔2024〕40号');
    expect(tags.get('citation_technical_report_institution')).toBe(record.site);
  });

  test('end a name with spaces in a comma, and leave a Chinese one', () => {
    expect(tags.get('citation_author')).toBe(`${record.author},`);
    const chinese = recordOf(referToPlan(library, { ...options, locale: 'zh' }), 'zh');
    expect(citationMetaTags(chinese, { keywords: [], pdf: '' })).toContainEqual({
      name: 'citation_author',
      content: '重庆市人民政府办公厅',
    });
  });

  test('say in the abstract what the text is, not what the page answers', () => {
    expect(tags.get('citation_abstract')).toContain('unofficial translation');
    expect(tags.get('citation_abstract')).toContain(library.notice?.title.zh);
    expect(tags.has('citation_pdf_url')).toBe(false);
  });

  test('give the day with slashes, and keywords with semicolons', () => {
    expect(tags.get('citation_publication_date')).toBe('2024/04/24');
    expect(tags.get('citation_keywords')).toBe('Finance; Tax');
  });
});
