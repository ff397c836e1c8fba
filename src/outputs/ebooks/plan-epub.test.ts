import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { locales, officialLocale } from '../../i18n/locales.ts';
import { editions, localesOfEdition, type Edition } from '../../model/editions.ts';
import { byDecisiveness } from '../../model/effects.ts';
import { closingBracket } from '../../model/whole-text.ts';
import { filesOfArchive } from '../archives/archive.ts';
import { idOfUpdate } from './book.ts';
import { epubType, planEpub } from './plan-epub.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const bytesOf = Object.fromEntries(
  editions.map((edition) => [edition, planEpub(library, edition, context)]),
) as Record<Edition, Uint8Array>;

function textsOf(edition: Edition): Record<string, string> {
  const files = Object.entries(filesOfArchive(bytesOf[edition]));
  return Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** A file of a book, read as XML. @throws where it is not well-formed */
function read(edition: Edition, file: string): Document {
  const text = textsOf(edition)[`EPUB/${file}`];
  if (text === undefined) throw new Error(`There is no ${file} in ${edition}.`);
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, 'application/xml');
}

const named = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagName(name));
const ofClass = (within: Document, name: string) =>
  named(within, 'section').filter((one) => one.getAttribute('class') === name);
const textIn = (element: Element) => element.textContent ?? '';

describe.each(editions)('the plan as a book (%s)', (edition) => {
  const shown = localesOfEdition[edition];
  const texts = textsOf(edition);

  test('begins with its type, not compressed, as the format asks', () => {
    expect(Object.keys(texts)[0]).toBe('mimetype');
    const start = new TextDecoder('latin1').decode(bytesOf[edition].slice(0, 60));
    expect(start).toContain(`mimetype${epubType}`);
  });

  test('is the same to the byte each time', () => {
    expect(planEpub(library, edition, context)).toEqual(bytesOf[edition]);
  });

  test('is well-formed in each of its files', () => {
    const pages = Object.keys(texts).filter((path) => /\.(?:xhtml|opf|svg)$/.test(path));
    expect(pages.length).toBeGreaterThan(library.measures.length);
    for (const path of pages) read(edition, path.replace('EPUB/', ''));
  });

  test('has each measure’s official text and translation to the letter, each under its name', () => {
    for (const { number, sentences, responsibility } of library.measures) {
      const page = read(edition, `measure-${number}.xhtml`);
      const bracket = closingBracket(responsibility);
      for (const locale of shown) {
        const kind = locale === officialLocale ? 'official' : 'translation';
        const [section, ...others] = ofClass(page, kind);
        expect(others).toEqual([]);
        expect(section?.getAttribute('xml:lang')).toBe(locales[locale].tag);
        expect(section && textIn(named(section, 'h4')[0] as Element)).toBe(
          inLanguages({ zh: '官方原文', en: 'Unofficial translation' })[locale],
        );
        const lines = section ? named(section, 'p').map(textIn) : [];
        expect(lines).toEqual(
          [...sentences, ...(bracket ? [bracket] : [])].map((text) => text[locale]),
        );
      }
    }
  });

  test('has question, answer, today, explainer and later developments of a measure', () => {
    const { facts, updates } = measureNumbered(41);
    const page = read(edition, 'measure-41.xhtml');
    const all = textIn(page.documentElement as Element);
    for (const locale of shown) {
      expect(all).toContain(facts.question[locale]);
      expect(all).toContain(facts.answer[locale]);
      expect(all).toContain(facts.today?.[locale]);
      for (const { says } of updates) expect(all).toContain(says[locale]);
    }
    expect(ofClass(page, 'explainer').map((one) => named(one, 'h5').length)).toEqual(
      shown.map(() => 5),
    );
    expect(all).not.toMatch(/\]\(|<Words|\*\*|undefined/);
  });

  test('tells first of what does something to a measure, then of what is only worth knowing', () => {
    const both = library.measures.filter(({ updates }) => {
      const { decisive, context: only } = byDecisiveness(updates);
      return decisive.length > 0 && only.length > 0;
    });
    expect(both).not.toEqual([]);
    for (const { number, updates } of both) {
      const { decisive, context: only } = byDecisiveness(updates);
      const sections = ofClass(read(edition, `measure-${number}.xhtml`), 'updates');
      const expected = [...decisive, ...only].map(({ id }) => `#${idOfUpdate(id)}`);
      for (const section of sections) {
        const told = named(section, 'a').map((link) => link.getAttribute('href') ?? '');
        expect(told.map((address) => address.slice(address.indexOf('#')))).toEqual(expected);
      }
    }
  });

  test('tells of every later development and every term', () => {
    const developments = textIn(read(edition, 'updates.xhtml').documentElement as Element);
    const terms = textIn(read(edition, 'glossary.xhtml').documentElement as Element);
    for (const locale of shown) {
      for (const { title, summary } of library.updates) {
        expect(developments).toContain(title[locale]);
        expect(developments).toContain(summary[locale]);
      }
      for (const { meaning } of library.terms) expect(terms).toContain(meaning[locale]);
    }
  });

  test('leads from its contents to every part, section and measure, in the order of the book', () => {
    const contents = read(edition, 'nav.xhtml');
    const links = named(contents, 'a').map((link) => link.getAttribute('href') ?? '');
    const ids = [
      ...library.parts.map(({ ordinal }) => `part-${ordinal}`),
      ...library.sections.map(({ ordinal }) => `section-${ordinal}`),
      ...library.measures.map(({ number }) => `measure-${number}`),
    ];
    for (const id of ids) expect(links.filter((link) => link.endsWith(`#${id}`))).toHaveLength(1);
    const order = named(read(edition, 'package.opf'), 'itemref').map(
      (item) => `${item.getAttribute('idref')}.xhtml`,
    );
    const files = [...new Set(links.map((link) => link.split('#')[0] ?? ''))];
    expect(files).toEqual(order.filter((file) => files.includes(file)));
  });

  test('leads nowhere in vain within itself', () => {
    const targets = new Set<string>();
    const links: string[] = [];
    for (const path of Object.keys(texts).filter((one) => one.endsWith('.xhtml'))) {
      const file = path.replace('EPUB/', '');
      const page = read(edition, file);
      targets.add(file);
      for (const element of named(page, '*')) {
        const id = element.getAttribute('id');
        if (id) targets.add(`${file}#${id}`);
      }
      for (const link of named(page, 'a')) {
        const address = link.getAttribute('href') ?? '';
        if (!/^https?:/.test(address))
          links.push(address.startsWith('#') ? file + address : address);
      }
    }
    expect(links.length).toBeGreaterThan(library.measures.length);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  test('names its languages, and the language of every run of another', () => {
    const languages = named(read(edition, 'package.opf'), 'dc:language').map(textIn);
    expect(languages).toEqual(shown.map((locale) => locales[locale].tag));
    for (const { number } of library.measures) {
      const page = read(edition, `measure-${number}.xhtml`);
      for (const element of named(page, '*')) {
        const own = Array.from(element.childNodes)
          .filter((node) => node.nodeType === 3)
          .map((node) => node.nodeValue ?? '')
          .join('');
        if (!/\p{Script=Han}{2}/u.test(own)) continue;
        expect([own, languageAt(element)]).toEqual([own, locales.zh.tag]);
      }
    }
  });

  test('says how it can be read, as schema.org names that', () => {
    const told = named(read(edition, 'package.opf'), 'meta').map(
      (one) => `${one.getAttribute('property')}: ${textIn(one)}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'schema:accessMode: textual',
        'schema:accessModeSufficient: textual',
        'schema:accessibilityFeature: tableOfContents',
        'schema:accessibilityHazard: none',
        'dcterms:modified: 2026-11-22T00:00:00Z',
      ]),
    );
    expect(told.filter((one) => one.startsWith('schema:accessibilitySummary'))).toHaveLength(
      shown.length,
    );
  });
});

function languageAt(element: Element): string | null {
  const own = element.getAttribute('xml:lang');
  if (own) return own;
  const parent = element.parentNode;
  return parent && parent.nodeType === 1 ? languageAt(parent as Element) : null;
}
