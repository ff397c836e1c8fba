import { pathInEdition } from '../../model/derived-paths.ts';
import type { ListedAddress } from '../address-list/address-list.ts';
import type { Edition } from './derive-page.ts';

/** The pages that somebody may have meant, in the source’s language in; in a derived edition, where it has them, out. */
export function deriveAddresses(
  listed: readonly ListedAddress[],
  { code, convert }: Pick<Edition, 'code' | 'convert'>,
): ListedAddress[] {
  const converted = (title: string) => convert.own([title])[0] ?? '';
  return listed.map(([path, title]) => [pathInEdition(path, code) ?? path, converted(title)]);
}
