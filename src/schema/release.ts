import { z } from 'astro/zod';
import { localeCodes, locales, type Locale } from '../i18n/locales.ts';
import { strength, strengths } from './measure-facts.ts';
import { fullDate, localized, measureNumber } from './shared.ts';

const pair = z.strictObject({
  zh: z.string().min(1).describe('The official text.'),
  en: z.string().min(1).describe('The translation of that day.'),
});

const inEachLanguage = z.strictObject(
  Object.fromEntries(
    localeCodes.map((locale) => [
      locale,
      z.string().min(1).describe(`In ${locales[locale].name}.`),
    ]),
  ) as Record<Locale, z.ZodString>,
);

const releasedMeasureSchema = z.strictObject({
  number: measureNumber.describe('The number of the measure in the plan.'),
  title: localized.describe('Its short title.'),
  question: localized.describe('What an investor would ask.'),
  answer: localized.describe('The answer to it.'),
  strength: z
    .enum(strengths)
    .describe(
      'The strength of the measure: must, applies, commits, encourages or explores, as in facts.yaml.',
    ),
  sentences: z
    .array(
      pair.extend({ id: z.string().min(1).describe('Its place: s1, s2 and so on.'), strength }),
    )
    .min(1)
    .describe('Its sentences, in order.'),
  responsibility: pair.nullable().describe('The bracket that names the bodies responsible.'),
  lines: z
    .tuple([z.int(), z.int()])
    .describe('First and last line of it in source.zh.txt, counted from 1.'),
  sha256: z.string().describe('SHA-256 of its official text.'),
  reviewed: fullDate.nullable().describe('The day of the second reading; null for none.'),
  explainer: inEachLanguage.describe(
    'HTML of the explainer’s sections, with links from the root of the site.',
  ),
});

/** `content/releases/{date}/measures.json`: all measures as they were published that day. */
export const releaseSchema = z.strictObject({
  date: fullDate.describe('The day of the release; equals the name of its folder.'),
  document_number: localized.describe('Document number of the plan.'),
  translation: z.string().describe('Version of the translation.'),
  measures: z.array(releasedMeasureSchema).min(1).describe('All measures, in order.'),
});

export type Release = z.infer<typeof releaseSchema>;
export type ReleasedMeasure = z.infer<typeof releasedMeasureSchema>;
