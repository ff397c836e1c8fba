import { beforeAll, describe, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { editions, localesOfEdition, type Edition } from '../../src/model/editions.ts';
import { briefData } from '../../src/outputs/briefs/brief-data.ts';
import { composeBrief } from '../../src/outputs/briefs/compose-brief.ts';
import { briefDocx } from '../../src/outputs/word/brief-docx.ts';
import { planDocx } from '../../src/outputs/word/plan-docx.ts';
import { library, measureNumbered } from '../support/live-library.ts';
import { context } from '../support/output-context.ts';
import { convert, type Files } from './support/libre-office.ts';
import {
  named,
  readOpenDocument,
  textOf,
  textOfCell,
  textStyles,
} from './support/open-document.ts';

const numbers = [3, 4, 24, 20, 26];
const data = briefData(library, context);
const briefs = [
  { name: 'both-en.docx', language: 'both', locale: 'en' },
  { name: 'both-zh.docx', language: 'both', locale: 'zh' },
  { name: 'en.docx', language: 'en', locale: 'en' },
  { name: 'zh.docx', language: 'zh', locale: 'zh' },
] as const;
const planFile = (edition: Edition) => `plan.${edition}.docx`;

let texts: Map<string, Buffer>;
let sheets: Map<string, Buffer>;

beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  for (const edition of editions) files[planFile(edition)] = await planDocx(library, edition);
  for (const { name, ...options } of briefs) {
    const brief = composeBrief(numbers, { data, ...options });
    files[name] = new Uint8Array(await briefDocx(brief));
  }
  texts = convert(files satisfies Files, 'fodt');
  sheets = convert(files, 'pdf');
});

const opened = (name: string) => readOpenDocument(texts.get(name) ?? Buffer.of());
const withoutSpace = (text: string) => text.replace(/\s/gu, '');

describe.each(editions)('the plan for Word (%s), opened in LibreOffice', (edition) => {
  const shown = localesOfEdition[edition];

  test('has parts, sections and measures as headings of three levels', () => {
    const headings = named(opened(planFile(edition)), 'text:h');
    const ofLevel = (level: string) =>
      headings.filter((one) => one.getAttribute('text:outline-level') === level);
    expect(ofLevel('3')).toHaveLength(library.measures.length);
    expect(ofLevel('2')).toHaveLength(library.sections.length * shown.length);
    for (const { title } of library.parts) {
      for (const locale of shown) {
        expect(ofLevel('1').some((one) => textOf(one).endsWith(title[locale]))).toBe(true);
      }
    }
  });

  test('has every sentence to the letter, in its order', () => {
    const paragraphs = named(opened(planFile(edition)), 'text:p').map(textOf);
    const expected = library.measures.flatMap(({ sentences, responsibility }) =>
      [...sentences, ...(responsibility ? [responsibility] : [])].flatMap((text) =>
        shown.map((locale) => text[locale]),
      ),
    );
    const sought = new Set(expected);
    expect(paragraphs.filter((text) => sought.has(text))).toEqual(expected);
  });

  test('knows the language of each sentence, and sets Chinese in a face for Chinese', () => {
    const document = opened(planFile(edition));
    const styles = textStyles(document);
    const styleOf = (text: string) => {
      const span = named(document, 'text:span').find((one) => textOf(one) === text);
      return styles.get(span?.getAttribute('text:style-name') ?? '');
    };
    const [sentence] = measureNumbered(8).sentences;
    if (shown.includes('zh')) {
      expect(styleOf(sentence?.zh ?? '')).toMatchObject({ asian: 'zh', face: 'SimSun' });
    }
    if (shown.includes('en')) expect(styleOf(sentence?.en ?? '')?.['language']).toBe('en');
  });
});

test('in two languages the sentences stand in tables of two columns', () => {
  const tables = named(opened(planFile('zh-en')), 'table:table');
  expect(tables.length).toBeGreaterThanOrEqual(library.measures.length);
  const rows = tables.flatMap((table) =>
    named(table, 'table:table-row').map((row) => named(row, 'table:table-cell').map(textOfCell)),
  );
  expect(rows.filter(({ length }) => length !== 2)).toEqual([]);
  const [sentence] = measureNumbered(8).sentences;
  expect(rows).toContainEqual([sentence?.zh, sentence?.en]);
});

describe.each(briefs)('a brief of five measures ($name), opened in LibreOffice', (brief) => {
  test('has its measures as headings, and the official text equal to the source', () => {
    const document = opened(brief.name);
    const titles = named(document, 'text:h').map(textOf);
    for (const { facts } of numbers.map(measureNumbered)) {
      expect(titles.some((title) => title.includes(facts.title[brief.locale]))).toBe(true);
    }
    if (brief.language === 'en') return;
    const spans = named(document, 'text:span').map(textOf);
    for (const number of numbers) {
      expect(spans).toContain(measureNumbered(number).officialText);
    }
  });

  test('takes two pages of A4 at most, in ten points', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(sheets.get(brief.name) ?? []));
    expect(pdf.numPages).toBeLessThanOrEqual(2);
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const { text } = await extractText(pdf, { mergePages: true });
    const printed = withoutSpace(text);
    for (const { facts } of numbers.map(measureNumbered)) {
      expect(printed).toContain(withoutSpace(facts.question[brief.locale]));
    }
  });
});
