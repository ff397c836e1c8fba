import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  collapse,
  files,
  folder,
  languages,
  measureNumbers,
  origin,
  pageAt,
  pages,
  readFile,
  withoutSpace,
} from './support/site.ts';
import { sourceMeasures, wholeSource } from './support/source.ts';

const data = files.filter((file) => file.startsWith('data/v1/')).map((file) => file.slice(8));

interface Sentence {
  zh: string;
}
interface MeasureFile {
  number: number;
  id: string;
  official: { text: string; sha256: string; lines: number[] };
  sentences: Sentence[];
  responsibility: Sentence;
}

/** The whole plan to take away, from the folder of the data. */
const downloads = readdirSync(join(folder, 'downloads'))
  .filter((file) => /^plan\..*\.(?:docx|epub)$/.test(file))
  .map((file) => `../../downloads/${file}`);

const readJson = <T>(file: string) => JSON.parse(readFile(`data/v1/${file}`)) as T;

test('the checksums name every file, and are right', () => {
  const sums = readFile('data/v1/SHA256SUMS').trimEnd().split('\n');
  expect(downloads).toHaveLength(6);
  const actual = [...data, ...downloads]
    .filter((file) => file !== 'SHA256SUMS')
    .map((file) => {
      const bytes = readFileSync(join(folder, 'data/v1', file));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${file}`;
    });
  expect(sums.toSorted()).toEqual(actual.toSorted());
});

test('the catalogue describes every file but itself and the checksums', () => {
  const dataset = readJson<{ 'dcat:distribution': Record<string, { '@id': string }>[] }>(
    'dataset.jsonld',
  );
  const described = dataset['dcat:distribution'].map((one) =>
    one['dcat:downloadURL']?.['@id']
      .replace(`${origin}/data/v1/`, '')
      .replace(`${origin}/downloads/`, '../../downloads/'),
  );
  const others = [...data, ...downloads].filter(
    (file) => !['dataset.jsonld', 'SHA256SUMS'].includes(file),
  );
  expect(described.toSorted()).toEqual(others.toSorted());
});

describe('the official text is the source', () => {
  const all = readJson<{ measures: MeasureFile[] }>('measures.json').measures;

  test.each([...sourceMeasures])('in the files of measure $number', (source) => {
    const one = readJson<MeasureFile>(`measures/${source.number}.json`);
    expect(one).toEqual(all.find(({ number }) => number === source.number));
    expect([...one.official.text]).toEqual([...source.text]);
    expect(one.official.sha256).toBe(createHash('sha256').update(source.text).digest('hex'));
    expect(one.official.lines).toEqual(source.lines);
    expect(one.sentences.map(({ zh }) => zh)).toEqual(source.sentences);
    expect(one.responsibility.zh).toBe(source.bracket);
  });

  test('in plan.json, from the notice to the last bracket', () => {
    const plan = readJson<{
      notice: Record<string, Sentence | Sentence[]>;
      title: Sentence;
      preamble: Sentence[];
      parts: { number: number; marker: string; title: Sentence }[];
      sections: { number: number; marker: string; title: Sentence; part: number }[];
      measures: { section: number; sentences: Sentence[]; responsibility: Sentence }[];
    }>('plan.json');
    const text = [
      ...Object.values(plan.notice).flat(),
      plan.title,
      ...plan.preamble,
      ...plan.parts.flatMap((part) => [
        { zh: part.marker },
        part.title,
        ...plan.sections
          .filter((section) => section.part === part.number)
          .flatMap((section) => [
            { zh: section.marker },
            section.title,
            ...plan.measures
              .filter((measure) => measure.section === section.number)
              .flatMap((measure) => [...measure.sentences, measure.responsibility]),
          ]),
      ]),
    ];
    expect([...withoutSpace(text.map(({ zh }) => zh).join(''))]).toEqual([...wholeSource]);
  });

  test('in the Akoma Ntoso file, with the numbers of the measures', () => {
    const document = new DOMParser().parseFromString(
      readFile('data/v1/plan.zh.akn.xml'),
      'application/xml',
    );
    for (const number of [...document.getElementsByTagName('num')]) {
      if (/^\d+．$/.test(number.textContent ?? '')) number.textContent = '';
    }
    const text = ['preface', 'preamble', 'mainBody'].map(
      (name) => document.getElementsByTagName(name)[0]?.textContent ?? '',
    );
    expect([...withoutSpace(text.join(''))]).toEqual([...wholeSource]);
  });
});

test('every measure is named by its identifier', () => {
  const ids = measureNumbers.map((number) => readJson<MeasureFile>(`measures/${number}.json`).id);
  expect(ids).toEqual(measureNumbers.map((number) => `${origin}/id/measures/${number}`));
});

describe.each(languages)('the documentation (%s)', (language) => {
  const { $ } = pageAt(`/${language}/data/`);
  const shown = $('main code')
    .toArray()
    .map((code) => collapse($(code).text()));

  test('names every file, or its kind', () => {
    const names = data.map((file) =>
      file.replace(/(?<=^measures\/)[^.]+/, '{n}').replace(/(?<=^schema\/)[^.]+/, '{name}'),
    );
    expect([...new Set(names)].filter((name) => !shown.includes(name))).toEqual([]);
  });

  test('describes every field of every schema on the page of its record', () => {
    const schemas = data.filter((file) => file.startsWith('schema/'));
    expect(schemas).toHaveLength(8);
    for (const file of schemas) {
      const name = file.slice('schema/'.length, -'.schema.json'.length);
      const record = pageAt(`/${language}/data/${name}/`);
      const terms = record
        .$('main dt')
        .toArray()
        .map((term) => collapse(record.$(term).text()));
      const { $defs, ...root } = readJson<SchemaFile>(file);
      const fields = topLevelFields($defs?.[name] ?? root);
      expect(fields.length).toBeGreaterThan(5);
      expect(fields.filter((field) => !terms.includes(field))).toEqual([]);
    }
  });

  test('leads to every record, and from there to its schema', () => {
    for (const file of data.filter((one) => one.startsWith('schema/'))) {
      const name = file.slice('schema/'.length, -'.schema.json'.length);
      expect($(`main a[href="/${language}/data/${name}/"]`).length).toBeGreaterThan(0);
      const record = pageAt(`/${language}/data/${name}/`);
      expect(record.$(`main a[href="/data/v1/${file}"]`).length).toBeGreaterThan(0);
    }
  });
});

interface SchemaFile {
  properties?: Record<string, { type?: string; anyOf?: { type?: string }[] }>;
  $defs?: Record<string, SchemaFile>;
}

/** Names as the documentation shows them: `sentences[]` for a list. */
function topLevelFields({ properties = {} }: SchemaFile): string[] {
  return Object.entries(properties).map(([name, { type }]) =>
    type === 'array' ? `${name}[]` : name,
  );
}

describe('the feeds', () => {
  test.each(languages)('every page in %s names the feed of its language', (language) => {
    const without = pages
      .filter(({ address }) => address.startsWith(`/${language}/`))
      .filter(
        ({ $ }) =>
          $('link[rel=alternate][type="application/atom+xml"]').attr('href') !==
          `/${language}/feed.xml`,
      );
    expect(without.map(({ address }) => address)).toEqual([]);
    expect(pageAt(`/${language}/updates/`).$(`main a[href="/${language}/feed.xml"]`)).toHaveLength(
      1,
    );
  });

  test.each(languages)('entries lead to updates and revisions that are there (%s)', (language) => {
    const $ = load(readFile(`${language}/feed.xml`), { xml: true });
    const links = $('entry > link')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    const lost = links.filter((href) => {
      const { pathname, hash } = new URL(href);
      return pageAt(pathname).$(`[id="${hash.slice(1)}"]`).length !== 1;
    });
    expect(links.length).toBeGreaterThanOrEqual(75);
    expect(lost).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const graphOf = (address: string) => {
    const scripts = pageAt(address).$('head script[type="application/ld+json"]');
    expect(scripts).toHaveLength(1);
    const parsed = JSON.parse(scripts.text()) as { '@graph': Record<string, unknown>[] };
    return parsed['@graph'];
  };
  const typesOf = (address: string) => graphOf(address).map((thing) => thing['@type']);

  test('stands once on every page that is to be indexed', () => {
    const listed = pages.filter(({ $ }) => $('meta[name=robots]').length === 0);
    for (const { address } of listed) expect(typesOf(address).length).toBeGreaterThan(0);
  });

  test.each(languages)('says what pages are (%s)', (language) => {
    expect(typesOf(`/${language}/`)).toEqual(['WebSite']);
    expect(typesOf(`/${language}/topics/tax/`)).toEqual(['BreadcrumbList']);
    expect(typesOf(`/${language}/plan/`)).toEqual(['BreadcrumbList', 'Legislation']);
    for (const number of measureNumbers) {
      const address = `/${language}/measures/${number}/`;
      expect(typesOf(address)).toEqual(['BreadcrumbList', 'Legislation', 'Question']);
      expect(graphOf(address)[1]?.['@id']).toBe(`${origin}/id/measures/${number}`);
    }
  });

  test('leads to pages that are there', () => {
    const known = new Set(pages.map(({ address }) => address));
    const lost = graphOf('/en/measures/30/')
      .flatMap((thing) => [...JSON.stringify(thing).matchAll(/"(?:item|url)":"([^"]+)"/g)])
      .map((match) => (match[1] ?? '').slice(origin.length))
      .filter((address) => !known.has(address));
    expect(lost).toEqual([]);
  });

  test('says nothing of legal force', () => {
    const saying = pages.filter(({ html }) => html.includes('legislationLegalForce'));
    expect(saying.map(({ address }) => address)).toEqual([]);
  });
});
