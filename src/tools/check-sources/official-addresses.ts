import type { Library } from '../../model/library.ts';
import { isWeb } from '../../schema/agency.ts';

/** An address that the content names, and the files that name it. */
export interface OfficialAddress {
  address: string;
  files: string[];
}

/** Every official address in the content, each once, in the order of the files. */
export function officialAddresses({
  identity,
  instruments,
  updates,
  agencies,
  terms,
}: Pick<
  Library,
  'identity' | 'instruments' | 'updates' | 'agencies' | 'terms'
>): OfficialAddress[] {
  const named: { address: string | null; file: string }[] = [
    { address: identity.official_page, file: 'content/plan/plan.yaml' },
    ...instruments.map(({ slug, url }) => ({
      address: url,
      file: `content/instruments/${slug}.yaml`,
    })),
    ...updates.map(({ id, source }) => ({
      address: source.url,
      file: `content/updates/${id}.yaml`,
    })),
    ...agencies.flatMap(({ slug, website, contacts = [] }) =>
      [website, ...contacts.filter(({ kind }) => isWeb(kind)).map(({ value }) => value)].map(
        (address) => ({ address, file: `content/agencies/${slug}.yaml` }),
      ),
    ),
    ...terms.flatMap(({ words }) =>
      words.map(({ source }) => ({ address: source.url, file: 'content/glossary.yaml' })),
    ),
  ];
  const byAddress = new Map<string, Set<string>>();
  for (const { address, file } of named) {
    if (address === null) continue;
    byAddress.set(address, (byAddress.get(address) ?? new Set()).add(file));
  }
  return [...byAddress].map(([address, files]) => ({ address, files: [...files] }));
}
