import { describe, expect, test } from 'vitest';
import { trustedHosts } from './facts/trusted-hosts.ts';
import {
  files,
  guideLanguage,
  ids,
  isElement,
  isEmbed,
  languages,
  measureNumbers,
  origin,
  pageAt,
  pages,
  type Page,
} from './support/site.ts';

/** Embeds name the pages of the site by whole addresses, since they may be saved and moved. */
const withinSite = (address: string) =>
  address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;

const present = new Set(files);
const fragmentsOf = new Map(pages.map((page) => [page.file, new Set(ids(page))]));

/** Elements that make a browser fetch something, and the attribute that says what. */
const fetching = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['iframe', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['use', 'href'],
  ['image', 'href'],
  ['link:not([rel=canonical]):not([rel=alternate])', 'href'],
] as const;

const isAbsolute = (address: string) => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

function attributes({ $ }: Page, selector: string, name: string): string[] {
  return $(selector)
    .toArray()
    .filter(isElement)
    .flatMap(({ attribs }) => (attribs[name] === undefined ? [] : [attribs[name]]));
}

/** What is wrong with an address of this site; null when it leads somewhere. */
function fault(page: Page, href: string): string | null {
  const url = new URL(href, `https://site.invalid${page.address}`);
  const path = decodeURIComponent(url.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (!present.has(file)) return `${page.address}: ${href} does not exist`;
  if (fragment && !fragmentsOf.get(file)?.has(fragment)) {
    return `${page.address}: ${href} has no such fragment`;
  }
  return null;
}

describe('links inside the site', () => {
  test('lead to a file, and to a fragment that is there', () => {
    const faults = pages.flatMap((page) =>
      [
        ...attributes(page, 'a', 'href'),
        ...attributes(page, 'form', 'action'),
        ...attributes(page, 'link', 'href'),
        ...attributes(page, 'script', 'src'),
        ...attributes(page, 'img', 'src'),
      ]
        .map(withinSite)
        .filter((href) => !isAbsolute(href))
        .map((href) => fault(page, href))
        .filter((message) => message !== null),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('are never empty', () => {
    const empty = pages.filter((page) =>
      attributes(page, 'a', 'href').some((href) => !href.trim()),
    );
    expect(empty.map(({ address }) => address)).toEqual([]);
  });

  test.each(languages)('lead from the first measure to the last by “next” (%s)', (language) => {
    const next = (number: number) =>
      pageAt(`/${language}/measures/${number}/`).$('nav a[rel=next]').attr('href');
    const followers = measureNumbers.slice(1).map((number) => `/${language}/measures/${number}/`);
    expect(measureNumbers.map(next)).toEqual([...followers, undefined]);
  });
});

describe('links to elsewhere', () => {
  const external = pages.flatMap((page) =>
    attributes(page, 'a', 'href')
      .map(withinSite)
      .filter((href) => isAbsolute(href) && !/^(?:mailto|tel):/.test(href))
      .map((href) => ({ href, address: page.address })),
  );

  test('lead to government, courts and well-known sites only', () => {
    const others = external.filter(({ href }) => !trustedHosts.has(new URL(href).host));
    expect(others).toEqual([]);
  });

  test('every host on the list is in use', () => {
    const used = new Set(external.map(({ href }) => new URL(href).host));
    expect([...trustedHosts].filter((host) => !used.has(host))).toEqual([]);
  });
});

describe('what a page loads', () => {
  test('comes from this site alone', () => {
    const foreign = pages.flatMap((page) =>
      fetching.flatMap(([selector, name]) =>
        attributes(page, selector, name)
          .filter(isAbsolute)
          .map((address) => `${page.address}: ${selector} ${address}`),
      ),
    );
    expect(foreign).toEqual([]);
  });

  const own = pages.filter((page) => !isEmbed(page));
  const embeds = pages.filter(isEmbed);
  const isMeasure = ({ $ }: Page) => $('article[data-measure]').length > 0;
  const isHome = ({ address }: Page) => languages.some((language) => address === `/${language}/`);
  const isWholePlan = ({ address }: Page) => /^\/[\w-]+\/plan\/$/.test(address);
  const isGuide = ({ address }: Page) => guideLanguage(address) !== undefined;
  const hasOwnStyles = [isMeasure, isHome, isWholePlan, isGuide];
  const textsOf = ({ $ }: Page, selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());
  // JSON is data: browsers never run it, and no policy asks about it.
  const inlineScript = 'script:not([src]):not([type$=json])';

  test('has one stylesheet for paper beside it on pages', () => {
    const without = own.filter(({ $ }) => $('link[rel=stylesheet][media=print]').length !== 1);
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test.each([
    ['pages of measures', own.filter(isMeasure)],
    ['home pages', own.filter(isHome)],
    ['guides', own.filter(isGuide)],
    ['pages of the whole plan', own.filter(isWholePlan)],
    ['other pages', own.filter((page) => !hasOwnStyles.some((is) => is(page)))],
    ['embeds', embeds],
  ])(
    'is one stylesheet in the page itself, the same on all %s but for more rules on some',
    (_, group) => {
      const styles = group.map((page) => textsOf(page, 'style'));
      expect(styles.every(({ length }) => length === 1)).toBe(true);
      const kinds = [...new Set(styles.flat())].toSorted((a, b) => a.length - b.length);
      expect(kinds.every((style) => style.includes(kinds[0] ?? '-'))).toBe(true);
      // Each has a hash in the policy that servers send: few, not one for each page.
      expect(kinds.length).toBeLessThanOrEqual(4);
      expect(kinds.join()).not.toMatch(/@import|url\(/);
      const linked = group.filter(
        ({ $ }) => $('link[rel~=stylesheet]:not([media=print])').length > 0,
      );
      const toPrint = linked.filter(({ address }) => /\/(?:print|poster)\/$/.test(address));
      expect(linked.map(({ address }) => address)).toEqual(toPrint.map(({ address }) => address));
    },
  );

  test('holds no inline script, but the one that is the same in all embeds', () => {
    expect(own.filter((page) => textsOf(page, inlineScript).length > 0)).toEqual([]);
    const scripts = embeds.map((page) => textsOf(page, inlineScript));
    expect(scripts.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(scripts.flat()).size).toBe(1);
  });

  test('holds no style and no script in attributes', () => {
    const faults = pages.filter(({ $ }) => {
      const handlers = $('*')
        .toArray()
        .filter(isElement)
        .filter(({ attribs }) =>
          Object.keys(attribs).some((name) => /^(?:style|on\w+)$/.test(name)),
        );
      const runs = $('a[href^="javascript:"]');
      return handlers.length + runs.length > 0;
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});
