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

/** What strengths were called in the first release; a release keeps the words of its day. */
const formerStrengths: Partial<Record<string, Strength>> = { must: 'duty', commits: 'directs' };

const releasedStrength = z.preprocess(
  (value) => (typeof value === 'string' && formerStrengths[value]) || value,
  z.enum(strengths),
);

/** A sentence of the first release has one strength where later ones list those of its limbs. */
function withLimbs(sentence: unknown): unknown {
  if (typeof sentence !== 'object' || sentence === null || !('strength' in sentence)) {
    return sentence;
  }
  const { strength, ...others } = sentence;
  return { ...others, strengths: [strength] };
}

const releasedMeasureSchema = z.strictObject({
  number: measureNumber.describe('The number of the measure in the plan.'),
  title: texts.describe('Its short title.'),
  question: texts.describe('What an investor would ask.'),
  answer: texts.describe('The answer to it.'),
  strength: releasedStrength.describe(
    'The strength of the measure, as in facts.yaml. The first release calls duty “must” and directs “commits”.',
  ),
  sentences: z
    .array(
      z.preprocess(
        withLimbs,
        texts.extend({
          id: z.string().min(1).describe('Its place: s1, s2 and so on.'),
          strengths: z
            .array(releasedStrength)
            .min(1)
            .describe('The strengths of its limbs, in the order of the text.'),
        }),
      ),
    )
    .min(1)
    .describe('Its sentences, in order.'),
  responsibility: texts.nullable().describe('The bracket that names the bodies responsible.'),
  lines: z
    .tuple([z.int(), z.int()])
    .describe('First and last line of it in source.zh.txt, counted from 1.'),
  sha256: z.string().describe('SHA-256 of its official text.'),
  reviewed: fullDate.nullable().describe('The day of the second reading; null for none.'),
  reviewed_by: z
    .enum(reviewers)
    .nullable()
    .default(null)
    .describe('Who read: a person or a program; null for none, and in releases that do not say.'),
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
