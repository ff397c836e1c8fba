import i18next, { type TFunction } from 'i18next';
import { dictionaries, type Dictionary } from './dictionaries.ts';
import { localeCodes, localize, type Locale } from './locales.ts';
import { toChineseNumeral } from './numerals.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: { interface: Dictionary };
  }
}

const interpreter = i18next.createInstance();
await interpreter.init({
  resources: Object.fromEntries(
    localeCodes.map((locale) => [locale, { interface: dictionaries[locale] }]),
  ),
  defaultNS: 'interface',
  fallbackLng: false,
  supportedLngs: localeCodes,
  interpolation: { escapeValue: false },
  initAsync: false,
  returnEmptyString: true,
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`src/i18n/${languages[0]}.json has no “${key}”. Add it in every language.`);
  },
});

/** In a dictionary `{{number, chineseNumeral}}` is the number as Chinese documents write it: 16 → 十六. */
interpreter.services.formatter?.add('chineseNumeral', toChineseNumeral);

export type Translate = TFunction;

/** The strings of the interface in one language: for build time only, never shipped to browsers. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

const translators = localize((locale) => remembering(interpreter.getFixedT(locale, 'interface')));

/** How many strings are remembered before all are forgotten: a very large plan has too many. */
const mostRemembered = 50_000;

/** Strings are made once, not on every page; by what is put into them. */
function remembering(translate: Translate): Translate {
  const known = new Map<string, string>();
  const remembered = (key: string, ...values: unknown[]) => {
    const asked = values.length > 0 ? `${key} ${JSON.stringify(values)}` : key;
    const found = known.get(asked);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const string = translate(key as never, ...(values as [])) as string;
    known.set(asked, string);
    return string;
  };
  return remembered as unknown as Translate;
}
