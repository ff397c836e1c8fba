import { sourceOf } from '../../i18n/derived-locales.ts';
import { paths } from '../../model/paths.ts';
import { underBase } from '../../model/entry-paths.ts';
import { convertTexts, loadDocument } from './convert-document.ts';
import type { Edition } from './derive-page.ts';
import { turnLink } from './turn-link.ts';

/**
 * The page for what does not exist in, which speaks to readers of each language in turn, the same out
 * with what it says to those of a derived edition, after the language that this is made from.
 */
export function deriveNotFound(html: string, edition: Edition): string {
  const $ = loadDocument(html);
  const { code, convert, row, site, sourceTag } = edition;
  const source = $(`[data-language="${sourceOf(code)}"]`).closest('[lang]');
  const own = source.clone();
  convertTexts(own.contents().toArray(), convert, sourceTag);
  own.attr('lang', row.tag);
  own.find('a[href]').attr('href', (_, link) => turnLink(link, edition, site));
  const list = underBase(site.base, paths.addressList(code));
  own.find('[data-near]').attr({ 'data-near': list, 'data-language': code });
  own.find('h1').replaceWith((_, heading) => $('<h2>').append($(heading).contents()));
  source.after(own);
  return $.html();
}
