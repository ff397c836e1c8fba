import { z } from 'astro/zod';
import {
  locales,
  localize,
  officialLocale,
  translationLocales,
  type Locale,
  type TranslationLocale,
} from '../../../i18n/locales.ts';
import type { MeasureNumber } from '../../../model/measure-number.ts';
import type { Translate } from '../../../i18n/translator.ts';

export { fullDate as day, partialDate, slug } from '../../../schema/shared.ts';

export const text = z.string().min(1);
export const anyText = z.string();
export const count = z.int().min(1);
/** The number of a measure; a text where the plan numbers anew in each part. */
export const measureNumber: z.ZodType<MeasureNumber> = z.union([
  count,
  z.string().regex(/^[0-9]+(?:-[0-9]+)+$/) as unknown as z.ZodType<`${number}-${string}`>,
]);
export const address = z.url();
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a value is, in a language. */
type Describe = (t: Translate, locale: Locale) => string;

/** Values that are described in the same words wherever they stand. */
export const commonWords = new WeakMap<z.ZodType, Describe>();

function described<T extends z.ZodType>(type: T, describe: Describe): T {
  const own = type.clone();
  commonWords.set(own, describe);
  return own;
}

/** A value in each language, described by what the language is called. */
function inEachLanguage<T extends z.ZodType>(
  type: T,
  describe: (t: Translate, language: string, code: Locale) => string,
) {
  return z.object(
    localize((code) =>
      described(type, (t, locale) => describe(t, languageName(code, locale), code)),
    ),
  );
}

/** What a language calls another: 英语, Chinese. */
export function languageName(code: Locale, inLocale: Locale): string {
  const names = new Intl.DisplayNames([locales[inLocale].tag], { type: 'language' });
  return names.of(code) ?? locales[code].name;
}

/** Texts of ours, one in each language. */
export const localized = inEachLanguage(text, (t, language) => t('data.words.text', { language }));

/** Texts of ours that may be missing, one in each language. */
export const localizedOrNull = z.object(localize((code) => localized.shape[code].nullable()));

/** Addresses of a page, one in each language. */
export const pageAddresses = inEachLanguage(address, (t, language) =>
  t('data.words.page', { language }),
);

/** Where the words in each translation come from. */
export function statusInTranslations<T extends z.ZodType>(status: T) {
  return z.object(
    inTranslations((code) =>
      described(status, (t, locale) =>
        t('data.words.status', { language: languageName(code, locale) }),
      ),
    ),
  );
}

/** A piece of the official text with its translations. */
export const officialAndTranslations = inEachLanguage(text, (t, language, code) =>
  code === officialLocale ? t('data.words.official') : t('data.words.translation', { language }),
);

/** The translations of a piece of the official text. */
export const translations = z.object(inTranslations((code) => officialAndTranslations.shape[code]));

/** A term of the official text, and what we call it in each other language. */
export const termNames = inEachLanguage(text, (t, language, code) =>
  code === officialLocale
    ? t('data.words.term', { language })
    : t('data.words.rendering', { language }),
);

/** A sentence of the official text: its place, and what it says in each language. */
export const sentence = z.object({
  id: described(text, (t) => t('data.words.sentence')),
  ...officialAndTranslations.shape,
});

/** Marks a record whose texts are all of ours. */
export const ourWords = described(z.literal('explainer'), (t) => t('data.words.ours'));

/** What an object says in each language, and nothing else of it. */
export function textsOf<T>(texts: Record<Locale, T>): Record<Locale, T> {
  return localize((code) => texts[code]);
}

/** The same thing in every language that the official text is translated into. */
export function inTranslations<T>(
  make: (code: TranslationLocale) => T,
): Record<TranslationLocale, T> {
  return Object.fromEntries(translationLocales.map((code) => [code, make(code)])) as Record<
    TranslationLocale,
    T
  >;
}
