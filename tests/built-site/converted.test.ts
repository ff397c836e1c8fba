import { Locale } from 'opencc-js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  collapse,
  files,
  ids,
  origin,
  pageAt,
  pages,
  readFile,
  type Page,
} from './support/site.ts';
import { convertedPages } from './support/converted-pages.ts';
import { textBlocks } from './support/text-blocks.ts';

const tag = 'zh-Hant';
const sourceTag = 'zh-Hans';
const converted = convertedPages();

/** The page that a converted one is made from. */
const sourceOf = ({ address }: Page) => pageAt(address.replace(`/${tag}/`, '/zh/'));

/** What a page says in its own language, block by block, without citations, code and originals. */
function ownTexts(page: Page): string[] {
  const own = page.$('html').attr('lang');
  return textBlocks(page)
    .map(({ runs }) => runs.filter(({ lang, literal }) => lang === own && !literal))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .filter((text) => text.trim() !== '');
}

/** Rows of OpenCC’s dictionaries: what is converted, and what it becomes. */
const rowsOf = (dictionaries: unknown) =>
  [dictionaries]
    .flat(3)
    .flatMap((dictionary) => String(dictionary).split('|'))
    .map((row) => row.split(' '));

/** Characters that no traditional text has: all that become others, and stay in no word. */
const simplifiedOnly = new Set(
  rowsOf(Locale.from['cn'])
    .filter(([from = '', ...forms]) => [...from].length === 1 && !forms.includes(from))
    .map(([from]) => from),
);
for (const [from = '', ...forms] of [...rowsOf(Locale.from['cn']), ...rowsOf(Locale.to['hk'])]) {
  const isWord = [...from].length > 1;
  if (isWord || !simplifiedOnly.has(from))
    for (const character of forms.join('')) simplifiedOnly.delete(character);
}

const settled = (
  parse(readFileSync('content/conversion.yaml', 'utf8')) as {
    words: { from: string; to: string }[];
  }
).words;

test('every page that names its twin in traditional characters has it', () => {
  const named = pages.flatMap(({ $ }) => $(`link[hreflang=${tag}]`).attr('href') ?? []);
  const addresses = converted.map(({ address }) => address);
  expect([...new Set(named)].toSorted()).toEqual(
    addresses.map((address) => origin + address).toSorted(),
  );
  expect(addresses).toContain(`/${tag}/measures/51/`);
});

test('the table of simplified characters knows them from others', () => {
  expect(['庆', '发', '这', '简'].filter((character) => !simplifiedOnly.has(character))).toEqual(
    [],
  );
  expect(
    ['慶', '里', '台', '准', '説', '户'].filter((character) => simplifiedOnly.has(character)),
  ).toEqual([]);
});

describe.each([...converted])('$address', (page) => {
  const { $ } = page;
  const source = sourceOf(page);

  test('has no simplified character outside originals', () => {
    const said = [...ownTexts(page), $('script[type="application/json"]').text()];
    const found = said.flatMap((text) =>
      [...text.matchAll(/\p{Script=Han}/gu)]
        .filter(([character]) => simplifiedOnly.has(character))
        .map(({ index }) => text.slice(Math.max(0, index - 6), index + 7)),
    );
    expect(found).toEqual([]);
  });

  test('has the quotation marks of its place outside originals, the inner ones within others', () => {
    const said = [...ownTexts(page), $('script[type="application/json"]').text()];
    const wrong = /[“”‘]|(?<!\p{Script=Latin})’|「[^」]*「|『[^』]*[『「]/gu;
    const found = said.flatMap((text) =>
      [...text.matchAll(wrong)].map(({ index }) => text.slice(Math.max(0, index - 6), index + 9)),
    );
    expect(found).toEqual([]);
  });

  test('names itself, and the same twins as the page that it is made from', () => {
    const twins = (one: Page) =>
      one
        .$('link[rel=alternate][hreflang]')
        .toArray()
        .map(({ attribs }) => [attribs['hreflang'], attribs['href']]);
    expect($('html').attr('lang')).toBe(tag);
    expect($('link[rel=canonical]').attr('href')).toBe(origin + page.address);
    expect($('meta[property="og:url"]').attr('content')).toBe(origin + page.address);
    expect(twins(page)).toEqual(twins(source));
    const switched = $('body > header a[hreflang]')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(switched).toEqual([source.address.replace('/zh/', '/en/'), source.address]);
  });

  test('calls no text official, and says of each that it is converted', () => {
    const official = source.$('[data-official]');
    expect($('[data-official]')).toHaveLength(0);
    expect($('[data-converted]')).toHaveLength(official.length);
    if (official.length > 0) expect(collapse($('main').text())).toContain('不是逐字原文');
    expect($(`footer a[hreflang=${sourceTag}]`).attr('href')).toBe(source.address);
  });

  test('has the places, the citations and the English of the page that it is made from', () => {
    expect(ids(page)).toEqual(ids(source));
    for (const kept of ['[data-citation]', '[lang=en]', 'code']) {
      expect(textsOf(page, kept)).toEqual(textsOf(source, kept));
    }
  });

  test('leads to pages of its own where it has them, and to nothing that is not there', () => {
    const elsewhere = `a:not([hreflang=${sourceTag}])`;
    const paths = $(elsewhere)
      .toArray()
      .map(({ attribs }) => (attribs['href'] ?? '').replace(/[?#].*/, ''))
      .filter((path) => path.startsWith('/'));
    const addresses = new Set(converted.map(({ address }) => address));
    expect(
      paths.filter(
        (path) => addresses.has(path.replace('/zh/', `/${tag}/`)) && path.startsWith('/zh/'),
      ),
    ).toEqual([]);
    const missing = [...paths, $('link[type$="atom+xml"]').attr('href') ?? '']
      .map((path) => path.slice(1) + (path.endsWith('/') ? 'index.html' : ''))
      .filter((file) => !files.includes(file));
    expect(missing).toEqual([]);
  });
});

function textsOf({ $ }: Page, selector: string): string[] {
  return $(`main ${selector}`)
    .toArray()
    .map((element) => $(element).text());
}

test('every word of the list is there, and converted as it says', () => {
  const forms = new Map(settled.map(({ from, to }) => [from, to]));
  const longestFirst = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  const unseen = new Set(forms.keys());
  const wrong: string[] = [];
  for (const page of converted) {
    page.$(`p:has(> a[hreflang=${sourceTag}]), .pair-quote, [data-cite] h2 + p`).remove();
    const texts = ownTexts(page);
    const sources = ownTexts(sourceOf(page));
    expect(texts.length).toBe(sources.length);
    sources.forEach((text, at) => {
      for (const { 0: word, index } of text.matchAll(pattern)) {
        unseen.delete(word);
        const became = texts[at]?.slice(index, index + word.length);
        if (became !== forms.get(word)) wrong.push(`${page.address}: ${word} became ${became}`);
      }
    });
  }
  expect(wrong).toEqual([]);
  expect([...unseen]).toEqual([]);
});

test('the feed is converted, and leads into the edition', () => {
  const feed = readFile(`${tag}/feed.xml`);
  expect([...feed].filter((character) => simplifiedOnly.has(character))).toEqual([]);
  expect(feed).toContain(`xml:lang="${tag}"`);
  expect(feed).toContain(`<id>${origin}/${tag}/feed.xml</id>`);
  expect(feed).not.toMatch(new RegExp(`${origin}/zh/(?:updates|measures/\\d+/<|about)`));
});

test('the sitemap lists each page with its twins', () => {
  const map = readFile('sitemap-0.xml');
  for (const { address, $ } of converted) {
    const [, links = ''] = new RegExp(`<loc>${origin}${address}</loc>(.*?)</url>`).exec(map) ?? [];
    const listed = [...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, language, href]) => [language, href],
    );
    const twins = $('link[rel=alternate][hreflang]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'], attribs['href']]);
    expect(Object.fromEntries(listed), address).toEqual(Object.fromEntries(twins));
  }
});
