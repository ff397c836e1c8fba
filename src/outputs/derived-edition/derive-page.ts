import type { CheerioAPI } from 'cheerio';
import type { DerivedLocale } from '../../i18n/derived-locales.ts';
import { underBase } from '../../model/entry-paths.ts';
import { cardInEdition } from '../share-cards/card-path.ts';
import { convertDocument, loadDocument, type DocumentConversion } from './convert-document.ts';
import { turnLink, type SitePlace } from './turn-link.ts';

/** The few texts of an edition’s own; what stands in brackets leads to the page that it is made from. */
export interface EditionWords {
  page: string;
  /** What stands above official text. */
  heading: string;
  official: string;
  quote: string;
  cite: string;
  feed: string;
}

export interface Edition extends DocumentConversion {
  code: DerivedLocale;
  words: EditionWords;
  site: SitePlace;
}

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
  const $ = loadDocument(html);
  const { code, convert, site, sourceTag } = edition;
  const own = (text: string) => (isHan.test(text) ? (convert.own([text])[0] ?? '') : text);
  const turned = (link: string) => turnLink(link, edition, site);

  $(ofTheWork).remove();
  convertDocument($, edition);
  for (const name of spoken) $(`[${name}]`).attr(name, (_, text) => own(text));
  $(shown).attr('content', (_, text) => own(text));
  $('script[type="application/json"]').text((_, text) => own(text));
  $('[data-citation]').attr({ lang: sourceTag, translate: 'no' });

  $('a[href], link[rel=canonical], link[type$="atom+xml"]').attr('href', (_, link) => turned(link));
  $('form[action]').attr('action', (_, link) => turned(link));
  $('meta[property="og:url"]').attr('content', (_, link) => turned(link));
  const root = site.origin + underBase(site.base, '');
  $('meta[property="og:image"]').attr('content', (_, image) => {
    const card = cardInEdition(image.slice(root.length), code);
    return card === null ? image : root + card;
  });
  $('html').attr('data-paper', (_, text) => text.replace(/^\S+/, turned));

  nameEdition($, edition);
  tellSource($, edition, underBase(site.base, path));
  return $.html();
}

/** Says what the page is in, to browsers, search engines and scripts. */
function nameEdition($: CheerioAPI, { code, row }: Edition): void {
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
  notes.prev('h2').text(words.heading);
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
