import i18next, { type TFunction } from 'i18next';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };
import { toChineseNumeral } from '../model/read-plan/numerals.ts';
import { localeCodes, type Locale, type Localized } from './locales.ts';

export const dictionaries = { zh, en } as const satisfies Localized<object>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: { interface: typeof en };
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

export type Translate = TFunction<'interface'>;

/** The strings of the interface in one language: for build time only, never shipped to browsers. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

const translators = Object.fromEntries(
  localeCodes.map((locale) => [locale, remembering(interpreter.getFixedT(locale, 'interface'))]),
) as Localized<Translate>;

/** Strings that nothing is put into are looked up once, not on every page. */
function remembering(translate: Translate): Translate {
  const known = new Map<unknown, string>();
  const remembered = (...[key, ...values]: [string, ...unknown[]]) => {
    if (values.length > 0) return translate(key as never, ...(values as []));
    const string = known.get(key) ?? (translate(key as never) as string);
    known.set(key, string);
    return string;
  };
  return remembered as unknown as Translate;
}
