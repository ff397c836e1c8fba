import { z } from 'astro/zod';
import { localeCodes, locales, officialLocale, type TranslationLocale } from '../i18n/locales.ts';
import { reviewers, strengths, type Strength } from './measure-facts.ts';
import { fullDate, measureNumber } from './shared.ts';

/** What was said in the languages of that day: one that the site learnt later has nothing. */
const texts = z.strictObject(
  Object.fromEntries(
    localeCodes.map((locale) => {
      const text = z.string().min(1).describe(`In ${locales[locale].name}.`);
      return [locale, locale === officialLocale ? text : text.optional()];
    }),
  ) as Record<typeof officialLocale, z.ZodString> &
    Record<TranslationLocale, z.ZodOptional<z.ZodString>>,
);

export type ReleasedTexts = z.infer<typeof texts>;

const releasedMeasureSchema = z.strictObject({
  number: measureNumber.describe('The number of the measure in the plan.'),
  title: texts.describe('Its short title.'),
  question: texts.describe('What an investor would ask.'),
  answer: texts.describe('The answer to it.'),
  strength: z
    .enum(strengths)
    .describe(
      'The strength of the measure: must, applies, commits, encourages or explores, as in facts.yaml.',
    ),
  sentences: z
    .array(
      texts.extend({ id: z.string().min(1).describe('Its place: s1, s2 and so on.'), strength }),
    )
    .min(1)
    .describe('Its sentences, in order.'),
  responsibility: texts.nullable().describe('The bracket that names the bodies responsible.'),
  lines: z
    .tuple([z.int(), z.int()])
    .describe('First and last line of it in source.zh.txt, counted from 1.'),
  sha256: z.string().describe('SHA-256 of its official text.'),
  reviewed: fullDate.nullable().describe('The day of the second reading; null for none.'),
  explainer: texts.describe(
    'HTML of the explainer’s sections, with links from the root of the site.',
  ),
});

/** `content/releases/{date}/measures.json`: all measures as they were published that day. */
export const releaseSchema = z.strictObject({
  date: fullDate.describe('The day of the release; equals the name of its folder.'),
  document_number: texts.describe('Document number of the plan.'),
  translation: z.string().describe('Version of the translation.'),
  measures: z.array(releasedMeasureSchema).min(1).describe('All measures, in order.'),
});

export type Release = z.infer<typeof releaseSchema>;
export type ReleasedMeasure = z.infer<typeof releasedMeasureSchema>;
  reviewed_by: z
    .enum(reviewers)
    .nullable()
    .default(null)
    .describe('Who read: a person or a program; null for none, and in releases that do not say.'),
