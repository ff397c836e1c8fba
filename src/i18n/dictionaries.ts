import type en from './en.json';
import alone from './official-alone.json' with { type: 'json' };
import {
  hasTranslations,
  locales,
  localize,
  type Locale,
  type Localized,
  type Signs,
} from './locales.ts';

/** The words of the interface, as one language has them, with the signs of its row. */
export type Dictionary = typeof en & { sign: Record<keyof Signs, string> };

const files = new Map<Locale, typeof en>();
for (const locale of Object.keys(locales) as Locale[]) files.set(locale, await read(locale));

/** The dictionary of every language: `<locale>.json`, beside the table of languages. */
export const dictionaries: Localized<Dictionary> = localize((locale) => ({
  ...inWordsOfSite(files.get(locale) as typeof en),
  sign: locales[locale].signs,
}));

/** Where the site has no translation, with the words that speak of none (`official-alone.json`). */
function inWordsOfSite(words: typeof en): typeof en {
  return hasTranslations ? words : (overlaid(words, alone) as typeof en);
}

type Words = { [key: string]: string | Words };

function overlaid(words: Words, others: Words): Words {
  const entries = Object.entries(others).map(([key, other]): [string, string | Words] => {
    const own = words[key];
    return typeof other === 'object' && typeof own === 'object'
      ? [key, overlaid(own, other)]
      : [key, other];
  });
  return { ...words, ...Object.fromEntries(entries) };
}

async function read(locale: Locale): Promise<typeof en> {
  try {
    // By its folder: bundlers follow no name in their own.
    const file = (await import(`../i18n/${locale}.json`, { with: { type: 'json' } })) as {
      default: typeof en;
    };
    return file.default;
  } catch (cause) {
    throw new Error(
      `src/i18n/${locale}.json is missing or no JSON. Copy another dictionary and translate it.`,
      { cause },
    );
  }
}
