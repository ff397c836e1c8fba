import { z } from 'astro/zod';
import {
  localeCodes,
  locales,
  officialLocale,
  translationLocales,
  type Locale,
  type TranslationLocale,
} from '../i18n/locales.ts';

/** A text that must be there in every language of the site. */
export const localized = z.strictObject(
  Object.fromEntries(
    localeCodes.map((locale) => [
      locale,
      z
        .string({ error: `write the text in “${locale}”` })
        .trim()
        .min(1, { error: `write the text in “${locale}”` })
        .describe(`In ${locales[locale].name}.`),
    ]),
  ) as Record<Locale, z.ZodString>,
);

/** What each translation of the official text has of its own. */
export function inEachTranslation<T extends z.ZodType>(schema: T) {
  return z.strictObject(
    Object.fromEntries(
      translationLocales.map((locale) => [
        locale,
        schema.describe([`In ${locales[locale].name}.`, schema.description ?? ''].join(' ').trim()),
      ]),
    ) as Record<TranslationLocale, T>,
  );
}

/** The words of a sentence, in each language, that show how far it binds. */
export const evidence = z.strictObject(
  Object.fromEntries(
    localeCodes.map((locale) => [
      locale,
      z
        .array(z.string().min(1))
        .min(1, {
          error:
            locale === officialLocale
              ? 'name the words of the Chinese sentence that show its strength'
              : 'name the words of the translation that render the evidence',
        })
        .describe(`In ${locales[locale].name}.`),
    ]),
  ) as Record<Locale, z.ZodArray<z.ZodString>>,
);

/** A permanent name in addresses. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'use lower-case letters, digits and single hyphens',
});

/** ISO 8601, only as precise as is known: 2024, 2024-03 or 2024-03-15. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
    error: 'write a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks',
    abort: true,
  })
  .refine(isInCalendar, { error: 'write a date that the calendar has' });

/** ISO 8601, a month: 2024-04. */
export const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/, { error: 'write a month as YYYY-MM, in quotation marks', abort: true })
  .refine(isInCalendar, { error: 'write a month that the calendar has' });

function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** ISO 8601 calendar date. */
export const fullDate = z.iso.date({ error: 'write a date as YYYY-MM-DD, in quotation marks' });

/** An address that readers may be sent to. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'write a whole address with http:// or https://, or null',
});

/** What people call a thing when they search for it, in each language. */
export const aliases = z.strictObject(
  Object.fromEntries(
    localeCodes.map((locale) => [
      locale,
      z
        .array(z.string().trim().min(1), {
          error: `list what people call it when they search in “${locale}”; [] for none`,
        })
        .describe(`In ${locales[locale].name}; [] for none.`),
    ]),
  ) as Record<Locale, z.ZodArray<z.ZodString>>,
  { error: missingAliases },
);

function missingAliases({ input }: { input?: unknown }): string | undefined {
  return input === undefined
    ? 'list what people call it when they search, in every language; [] for none'
    : undefined;
}

const writeNumber = {
  error: "write the number of a measure: 8, or '2-3' where the plan numbers anew in each part",
};

/**
 * A number of a measure: 8, or, where the plan numbers anew in each part, with the part before it:
 * '2-3'. That it exists is checked with the whole content.
 */
export const measureNumber = z.union(
  [
    z.int().positive(),
    z
      .string()
      .regex(/^[0-9]+(?:-[0-9]+)+$/, writeNumber) as unknown as z.ZodType<`${number}-${string}`>,
  ],
  writeNumber,
);
