import { localeCodes, type Locale } from './i18n/locales.ts';
import { loadLibrary } from './load-library.ts';
import type { Library } from './model/library.ts';
import { readyBriefs } from './model/ready-briefs.ts';

/** Routes of a page that exists once in each language. */
export async function localePaths() {
  const library = await loadLibrary();
  return localeCodes.map((locale) => ({ params: { lang: locale }, props: { locale, library } }));
}

/** Routes of a page that exists once for each entry in each language; `key` is its address. */
export async function entryPaths<T>(
  entriesOf: (library: Library) => readonly T[],
  keyOf: (entry: T) => string,
): Promise<
  { params: { lang: Locale; key: string }; props: { locale: Locale; library: Library; entry: T } }[]
> {
  const library = await loadLibrary();
  return localeCodes.flatMap((locale) =>
    entriesOf(library).map((entry) => ({
      params: { lang: locale, key: keyOf(entry) },
      props: { locale, library, entry },
    })),
  );
}

/** Routes of the ready briefs: `list` is what they are on, such as topics. */
export async function readyBriefPaths() {
  const library = await loadLibrary();
  return localeCodes.flatMap((locale) =>
    readyBriefs(library).flatMap(({ kind, briefs }) =>
      briefs.map((brief) => ({
        params: { lang: locale, list: kind, key: brief.key },
        props: { locale, library, brief },
      })),
    ),
  );
}
