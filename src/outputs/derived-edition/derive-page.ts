import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element, Text } from 'domhandler';
import type { DerivedLocale } from '../../i18n/derived-locales.ts';
import type { DerivedRow } from '../../i18n/derived-rows.ts';
import { underBase } from '../../model/entry-paths.ts';
import type { ConvertRuns, TextConverter } from './convert-text.ts';
import { turnLink, type SitePlace } from './turn-link.ts';

/** The few texts of an edition’s own; what stands in brackets leads to the page that it is made from. */
export interface EditionWords {
  page: string;
  official: string;
  quote: string;
  cite: string;
  feed: string;
}

export interface Edition {
  code: DerivedLocale;
  row: DerivedRow;
  /** BCP 47 tag of the language that it is made from. */
  sourceTag: string;
  words: EditionWords;
  convert: TextConverter;
  site: SitePlace;
}

/** Elements that text flows through. */
const inline = new Set(
  'a abbr b bdi cite data em i ins mark q s small span strong sub sup time u var wbr'.split(' '),
);

const isHan = /\p{Script=Han}/u;

/** Attributes that are read out or shown. */
const spoken = [
  'alt',
  'aria-label',
  'data-on-paper',
  'data-paper',
  'label',
  'placeholder',
  'title',
];

/** What links to the page show of it. */
const shown =
  'meta[name=description], meta[property="og:title"], meta[property="og:description"], meta[property="og:site_name"], meta[property="og:image:alt"]';

/** Descriptions of the work, which is not in this edition, and ways to take it away. */
const ofTheWork = 'script[type$="ld+json"], link[type$="json+oembed"], link[type="text/markdown"]';

/**
 * A page of the site in, the same in a derived edition out: its texts converted, its links turned to
 * pages of the edition, official text said to be converted and no longer called official, citations
 * as they were.
 * @param path of the page that is given, from the root of the site
 */
export function derivePage(html: string, path: string, edition: Edition): string {
  // What is not touched stays to the byte.
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: false } });
  const { convert, row, site, sourceTag } = edition;
  const own = (text: string) => (isHan.test(text) ? (convert.own([text])[0] ?? '') : text);
  const turned = (link: string) => turnLink(link, edition, site);

  $(ofTheWork).remove();
  convertTexts($, convert, sourceTag);
  for (const name of spoken) $(`[${name}]`).attr(name, (_, text) => own(text));
  $(shown).attr('content', (_, text) => own(text));
  $('script[type="application/json"]').text((_, text) => own(text));
  $('style').text((_, style) => withFaces(style, row.faces));
  $(`body [lang=${sourceTag}]`).attr('lang', row.tag);
  $('[data-citation]').attr({ lang: sourceTag, translate: 'no' });

  $('a[href], link[rel=canonical], link[type$="atom+xml"]').attr('href', (_, link) => turned(link));
  $('form[action]').attr('action', (_, link) => turned(link));
  $('meta[property="og:url"]').attr('content', (_, link) => turned(link));
  $('html').attr('data-paper', (_, text) => text.replace(/^\S+/, turned));

  nameEdition($, edition);
  tellSource($, edition, underBase(site.base, path));
  return $.html();
}

/** Converts what is in the language of the page, a stretch of text that flows together at a time. */
function convertTexts($: CheerioAPI, { own, official }: TextConverter, sourceTag: string): void {
  let flowing: Text[] = [];

  const convert = (by: ConvertRuns) => {
    const converted = by(flowing.map(({ data }) => data));
    flowing.forEach((node, at) => (node.data = converted[at] ?? ''));
    flowing = [];
  };
  const visit = (nodes: readonly AnyNode[], by: ConvertRuns) => {
    for (const node of nodes) {
      if (node.type === 'text') flowing.push(node);
      else if (isElement(node)) visitElement(node, by);
    }
  };
  const visitElement = ({ name, attribs, children }: Element, by: ConvertRuns) => {
    const isOfficial = 'data-official' in attribs;
    if (isOfficial || !inline.has(name)) convert(by);
    if (isKept(name, attribs, sourceTag)) convert(by);
    else visit(children, isOfficial ? official : by);
    if (isOfficial || !inline.has(name)) convert(isOfficial ? official : by);
  };
  visit($.root().contents().toArray(), own);
}

function isElement(node: AnyNode): node is Element {
  return node.type === 'tag';
}

/** What is no text for readers, in another language, or to the letter. */
function isKept(name: string, attribs: Element['attribs'], sourceTag: string): boolean {
  const { lang = sourceTag } = attribs;
  return name === 'code' || 'data-citation' in attribs || lang !== sourceTag;
}

/** A stylesheet with the faces of the edition: the forms of characters differ by place. */
function withFaces(style: string, faces: DerivedRow['faces']): string {
  return Object.entries(faces).reduce(
    (text, [source, face]) => text.replaceAll(source, face),
    style,
  );
}

/** Says what the page is in, to browsers, search engines and scripts. */
function nameEdition($: CheerioAPI, { code, row }: Edition): void {
  $('html').attr('lang', row.tag);
  $('meta[property="og:locale"]').attr('content', row.openGraph);
  if ($('meta[name=citation_title]').length === 0)
    $('meta[name="dcterms.language"]').attr('content', row.tag);
  $('[data-search-box]').attr('data-edition', code);
}

/** Says what the page is made from, and leads there: in the language switch, at official text, at its foot. */
function tellSource($: CheerioAPI, { row, sourceTag, words }: Edition, source: string): void {
  const linkTo = (fragment: string, text: string) =>
    $('<a>')
      .attr({ href: source + fragment, hreflang: sourceTag })
      .text(text);
  const said = (text: string, fragment = '') => {
    const [before = '', link = '', after = ''] = text.split(/[[\]]/);
    return $('<p>').append(before, link && linkTo(fragment, link), after);
  };

  $(`header a[hreflang="${row.tag}"]`)
    .attr({ href: source, hreflang: sourceTag, lang: sourceTag })
    .text(row.sourceName);

  const official = $('[data-official]');
  const notes = official.first().parents('section').last().find('.note').first();
  const place = official.closest('[id]').attr('id');
  const note = said(words.official, place && `#${place}`);
  if (notes.length > 0) notes.prepend(note);
  else if (official.length > 0) $('main header').first().append(note.addClass('note'));
  official.removeAttr('data-official translate').attr('data-converted', '').addClass('official');
  official.prev('a[href^="#"]').each((_, link) => {
    const [before = '', name = ''] = words.quote.split(/[[\]]/);
    const label = `${before}${name} ${$(link).text().trim()}`;
    const quote = linkTo($(link).attr('href') ?? '', name).attr('aria-label', label);
    $(link).after(quote.addClass('pair-quote py-sm'));
  });

  $('[data-cite] .block-title').append(said(words.cite).addClass('note'));
  $('body > footer .text-soft').first().prepend(said(words.page));
}
