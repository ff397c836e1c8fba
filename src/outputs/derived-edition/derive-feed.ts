import type { Edition } from './derive-page.ts';
import { turnLink } from './turn-link.ts';

/** A feed in the source’s language in, the same in a derived edition out, with addresses of its own; it says what it is. */
export function deriveFeed(xml: string, edition: Edition): string {
  const { convert, row, site, sourceTag, words } = edition;
  const [converted = ''] = convert.own([xml]);
  return converted
    .replace(`xml:lang="${sourceTag}"`, `xml:lang="${row.tag}"`)
    .replace('</subtitle>', `${words.feed}</subtitle>`)
    .replace(/https?:\/\/[^\s"'<>\]]+/g, (address) => turnLink(address, edition, site));
}
