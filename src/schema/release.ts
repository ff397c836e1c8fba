import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import { strengths } from './measure-facts.ts';
import { fullDate, localized, measureNumber } from './shared.ts';

const pair = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const inEachLanguage = z.strictObject(
  Object.fromEntries(localeCodes.map((locale) => [locale, z.string().min(1)])) as Record<
    Locale,
    z.ZodString
  >,
);

const releasedMeasureSchema = z.strictObject({
  number: measureNumber,
  title: localized,
  question: localized,
  answer: localized,
  strength: z.enum(strengths),
  sentences: z.array(pair.extend({ id: z.string().min(1), strength: z.enum(strengths) })).min(1),
  responsibility: pair.nullable(),
  lines: z.tuple([z.int(), z.int()]),
  sha256: z.string(),
  reviewed: fullDate.nullable(),
  /** HTML of the explainer’s sections, links from the root of the site. */
  explainer: inEachLanguage,
});

/** `content/releases/{date}/measures.json`: all measures as they were published that day. */
export const releaseSchema = z.strictObject({
  date: fullDate,
  document_number: localized,
  translation: z.string(),
  measures: z.array(releasedMeasureSchema).min(1),
});

export type Release = z.infer<typeof releaseSchema>;
export type ReleasedMeasure = z.infer<typeof releasedMeasureSchema>;
