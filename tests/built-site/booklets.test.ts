import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import {
  bookletFile,
  bookletFiles,
  bookletHashes,
} from '../../src/tools/publish/booklet-content.ts';
import { staleFiles } from '../../src/tools/publish/committed-files.ts';
import { editions } from '../../src/model/editions.ts';
import { pageOfEdition } from '../../src/outputs/booklets/editions.ts';
import { folder, pageAt, tags, withoutSpace } from './support/site.ts';
import { wholeSource } from './support/source.ts';
import { library } from '../support/live-library.ts';

test('every booklet is there and shows what the content says now', () => {
  expect(staleFiles(bookletFiles, bookletHashes(folder, library.site))).toEqual([]);
});

/** The texts of a booklet’s page that match, in order, without white space. */
function textsOn(address: string, selector: string): string[] {
  const { $ } = pageAt(address);
  return $(selector)
    .toArray()
    .map((element) => withoutSpace($(element).text()));
}

describe.each(editions)('the booklet in %s', (edition) => {
  const language = pageOfEdition(edition);
  const address = `/${language}/plan/print/`;
  const data = new Uint8Array(
    readFileSync(join(folder, 'downloads', bookletFile(library.site, edition))),
  );
  const opened = getDocumentProxy(data);

  test('states its language and its title, and is tagged', async () => {
    const document = await opened;
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: tags[language] });
    expect(info).toHaveProperty('Title', pageAt(address).$('title').text());
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const roles = new Set<string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      collectRoles(await (await document.getPage(number)).getStructTree(), roles);
    }
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI']));
  });

  test('has an outline of parts, sections and measures that leads to them', async () => {
    const document = await opened;
    const entries = flatten(await document.getOutline());
    const titles = entries.map(({ title }) => title);
    const { $ } = pageAt(address);
    expect(titles).toHaveLength($('.booklet :is(h1, h2, h3, h4)').length);
    const numbers = titles.flatMap((title) => /^(\d+) /.exec(title)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    expect(entries.every(({ dest }) => dest !== null)).toBe(true);
  });

  test('gives in its contents the sheet that each entry is on', async () => {
    const document = await opened;
    const { $ } = pageAt(address);
    const sheets = await Promise.all(
      $('.booklet-contents a')
        .toArray()
        .map(async ({ attribs }) => {
          const anchor = attribs['href']?.slice(1) ?? '';
          const [reference] = (await document.getDestination(anchor)) ?? [];
          return (await document.getPageIndex(reference)) + 1;
        }),
    );
    const contents = (await textOfSheets(document, 2, 4)).join('');
    let at = 0;
    for (const sheet of sheets) {
      at = contents.indexOf(String(sheet), at) + 1;
      expect(at).toBeGreaterThan(0);
    }
    expect(sheets).toEqual(sheets.toSorted((a, b) => a - b));
  });

  test('says what its page says, to the character', async () => {
    const document = await opened;
    const text = (await textOfSheets(document, 1, document.numPages)).join('');
    const official = textsOn(address, '.booklet [data-official]');
    expect(official.join('')).toBe(wholeSource);
    if (edition !== 'en') expectInOrder(text, official);
    else expect(text).not.toContain(official.at(-1));
    const translation = textsOn(address, '.booklet [data-translation]');
    if (edition !== 'zh') expectInOrder(text, translation);
    else expect(text).not.toContain(translation.at(-1));
    expect(text).not.toMatch(/[\u2329\u232a\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufffd]/);
  });
});

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = Awaited<ReturnType<Document['getOutline']>>;

function flatten(outline: Outline): Outline {
  return outline.flatMap((entry) => [entry, ...flatten(entry.items)]);
}

type Structure = Awaited<ReturnType<Awaited<ReturnType<Document['getPage']>>['getStructTree']>>;

function collectRoles(node: Structure, roles: Set<string>): void {
  roles.add(node.role);
  for (const child of node.children) if ('role' in child) collectRoles(child, roles);
}

/** What can be selected on each sheet, without white space and without what stands in margins. */
async function textOfSheets(document: Document, first: number, last: number): Promise<string[]> {
  const sheets: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    const open: boolean[] = [];
    let text = '';
    for (const item of items) {
      if ('str' in item) text += open.includes(true) ? '' : item.str;
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact');
    }
    sheets.push(withoutSpace(text));
  }
  return sheets;
}

/** Each of the texts stands after the one before it. */
function expectInOrder(whole: string, texts: readonly string[]): void {
  let at = 0;
  for (const text of texts) {
    const found = whole.indexOf(text, at);
    expect(found, text).toBeGreaterThanOrEqual(at);
    at = found + text.length;
  }
}
