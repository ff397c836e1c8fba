import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import {
  collapse,
  files,
  guideLanguage,
  isConverted,
  languages,
  listedPages,
  measureNumbers,
  origin,
  pageAt,
  pages,
  readFile,
  tags,
  type Page,
} from './support/site.ts';

const languageOf = (address: string) =>
  languages.find((language) => new RegExp(`^(?:/embed)?/${language}/`).test(address));

/** What is taken away stays in the languages that it is written in. */
const isTaken = /^\/(?:cite|embed|data|brief)\//;

const isIdentifier = ({ address }: Page) => address.startsWith('/id/');

/** The alternates that an address must have: its twins, and the English one as default; of a guide, the guides. */
function expectedAlternates(address: string): Record<string, string> {
  if (guideLanguage(address)) {
    return Object.fromEntries(
      listedPages.flatMap((page) => {
        const language = guideLanguage(page.address);
        return language ? [[language, origin + page.address]] : [];
      }),
    );
  }
  const rest = languageOf(address) ? address.slice(3) : '/';
  return {
    'zh-Hans': `${origin}/zh${rest}`,
    en: `${origin}/en${rest}`,
    ...(isTaken.test(rest) ? {} : { 'zh-Hant': `${origin}/zh-Hant${rest}` }),
    'x-default': address === '/' ? `${origin}/` : `${origin}/en${rest}`,
  };
}

function alternates({ $ }: Page): Record<string, string | undefined> {
  return Object.fromEntries(
    $('link[rel=alternate][hreflang]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
  );
}

test.each([...pages])('$address has its title, description, heading and language', (page) => {
  const { $, address } = page;
  expect($('h1')).toHaveLength(1);
  expect(collapse($('h1').text())).not.toBe('');
  expect(collapse($('head > title').text())).not.toBe('');
  expect(collapse($('meta[name=description]').attr('content') ?? '')).not.toBe('');
  expect($('html').attr('lang')).toBe(guideLanguage(address) ?? tags[languageOf(address) ?? 'zh']);
  expect($('meta[http-equiv=refresh]')).toHaveLength(isIdentifier(page) ? 1 : 0);
});

test.each([...listedPages])('$address names itself and its twins', (page) => {
  expect(
    page
      .$('link[rel=canonical]')
      .toArray()
      .map(({ attribs }) => attribs['href']),
  ).toEqual([origin + page.address]);
  expect(alternates(page)).toEqual(expectedAlternates(page.address));
  for (const address of Object.values(alternates(page))) {
    expect(files).toContain(`${(address ?? '').slice(origin.length + 1)}index.html`);
  }
  expect(page.$('meta[property="og:url"]').attr('content')).toBe(origin + page.address);
  for (const property of ['og:title', 'og:description', 'og:site_name', 'og:locale', 'og:type']) {
    expect(page.$(`meta[property="${property}"]`).attr('content') ?? '').not.toBe('');
  }
});

test('titles differ within a language', () => {
  for (const language of languages) {
    const titles = listedPages
      .filter(({ address }) => address.startsWith(`/${language}/`))
      .map(({ $ }) => $('title').text());
    expect(new Set(titles).size).toBe(titles.length);
  }
});

describe('the front door', () => {
  const { $ } = pageAt('/');

  test('is Chinese with English marked, and is to be indexed', () => {
    expect($('html').attr('lang')).toBe('zh-Hans');
    expect($('meta[name=robots]')).toHaveLength(0);
    expect($('main [lang=en]').length).toBeGreaterThan(0);
  });

  test.each(languages)('leads to the home page and all measures (%s)', (language) => {
    const links = $(`main [lang=${tags[language]}] a, main a[lang=${tags[language]}]`)
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(links).toContain(`/${language}/`);
    expect(links.filter((href) => href?.startsWith(`/${language}/measures/`))).toHaveLength(51);
  });
});

test('the page for lost addresses is not to be indexed', () => {
  const { $ } = pageAt('/404.html');
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
  expect($('link[rel=canonical], link[hreflang]')).toHaveLength(0);
});

test.each(measureNumbers)('the identifier of measure %i leads on to its page', (number) => {
  const { $ } = pageAt(`/id/measures/${number}/`);
  const target = `/en/measures/${number}/`;
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
  expect($('link[rel=canonical]').attr('href')).toBe(origin + target);
  expect($('link[hreflang]')).toHaveLength(0);
  expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${target}`);
  for (const language of languages) {
    expect($(`main a[href="/${language}/measures/${number}/"]`)).toHaveLength(1);
  }
});

describe('the sitemap', () => {
  const maps = load(readFile('sitemap-index.xml'), { xml: true })('loc')
    .toArray()
    .map((loc) =>
      load(loc)
        .text()
        .slice(origin.length + 1),
    );
  const entries = maps.flatMap((file) => {
    const $ = load(readFile(file), { xml: true });
    return $('url')
      .toArray()
      .map((url) => ({
        address: $(url).find('loc').text().slice(origin.length),
        alternates: Object.fromEntries(
          $(url)
            .find('xhtml\\:link')
            .toArray()
            .map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
        ),
      }));
  });

  /** What is converted is held to the page that it is made from: `converted.test.ts`. */
  const written = entries.filter(({ address }) => !isConverted(address.slice(1)));

  test('lists every page that is to be indexed, and no other', () => {
    const listed = written.map(({ address }) => address).toSorted();
    expect(listed).toEqual(listedPages.map(({ address }) => address).toSorted());
    expect(maps.every((file) => files.includes(file))).toBe(true);
  });

  test.each(written)(
    'gives $address the alternates of its page',
    ({ address, alternates: given }) => {
      expect(given).toEqual(alternates(pageAt(address)));
    },
  );

  test('is named in robots.txt', () => {
    expect(readFile('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml\n`);
  });
});

test('headings go down one level at a time', () => {
  const skipping = pages.filter(({ $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    return levels.some((level, index) => level > (levels[index - 1] ?? level) + 1);
  });
  expect(skipping.map(({ address }) => address)).toEqual([]);
});
