import { paths } from '../../model/paths.ts';
import { underBase } from '../../model/entry-paths.ts';
import { convertTexts, loadDocument } from './convert-document.ts';
import type { Edition } from './derive-page.ts';
import { turnLink } from './turn-link.ts';

/**
 * The page for what does not exist, which speaks to readers of each language in turn, with what it
 * says to those of a derived edition, each block after the one that it is made from.
 */
export function deriveNotFound(html: string, edition: Edition): string {
  const $ = loadDocument(html);
  const { code, convert, row, site, sourceTag } = edition;
  const list = underBase(site.base, paths.addressList(code));
  for (const block of $(`main div[lang="${sourceTag}"]`).toArray()) {
    const own = $(block).clone();
    convertTexts(own.contents().toArray(), convert, sourceTag);
    own.attr('lang', row.tag);
    own.find('a[href]').attr('href', (_, link) => turnLink(link, edition, site));
    own.find('[data-near]').attr({ 'data-near': list, 'data-language': code });
    own.find('h1').replaceWith((_, heading) =>
      $('<h2>')
        .attr($(heading).attr() ?? {})
        .append($(heading).contents()),
    );
    $(block).after(own);
  }
  return $.html();
}
