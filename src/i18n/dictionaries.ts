import type en from './en.json';
import { locales, localize, type Locale, type Localized, type Signs } from './locales.ts';

/** The words of the interface, as one language has them, with the signs of its row. */
export type Dictionary = typeof en & { sign: Record<keyof Signs, string> };

const files = new Map<Locale, typeof en>();
for (const locale of Object.keys(locales) as Locale[]) files.set(locale, await read(locale));

/** The dictionary of every language: `<locale>.json`, beside the table of languages. */
export const dictionaries: Localized<Dictionary> = localize((locale) => ({
  ...(files.get(locale) as typeof en),
  sign: locales[locale].signs,
}));

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
