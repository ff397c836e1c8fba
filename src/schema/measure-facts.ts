import { z } from 'astro/zod';
import { aliases, fullDate, localized, measureNumber, slug } from './shared.ts';

/** How far a sentence binds, strongest first. The legend explains each in plain words. */
export const strengths = ['must', 'applies', 'commits', 'encourages', 'explores'] as const;
export type Strength = (typeof strengths)[number];

export const confidences = ['verified', 'high', 'medium-high', 'medium', 'low'] as const;

const sentenceFacts = z
  .strictObject({
    strength: z.enum(strengths).describe('How far this sentence binds.'),
    binds: z
      .enum(['company', 'authority'])
      .optional()
      .describe('Whom a “must” binds: companies or officials. Only with strength “must”.'),
    evidence: z
      .array(z.string().min(1))
      .min(1, { error: 'name the words of the Chinese sentence that show its strength' })
      .describe('The very words that show the strength, each found once in the Chinese sentence.'),
    evidence_en: z
      .array(z.string().min(1))
      .min(1, { error: 'name the words of the translation that render the evidence' })
      .describe('The words of the translation that render them, each found once in it.'),
  })
  .refine((sentence) => (sentence.strength === 'must') === (sentence.binds !== undefined), {
    path: ['binds'],
    error: 'give “binds” (company or authority) with strength “must”, and only there',
  });

/** `content/measures/<nn-slug>/facts.yaml`: what is known of a measure, once for all languages. */
export const measureFactsSchema = z.strictObject({
  number: measureNumber.describe('The number of the measure in the plan.'),
  title: localized.describe('A short title of ours. It promises no more than the text.'),
  question: localized.describe('What an investor would ask.'),
  answer: localized.describe('The answer in one or two sentences.'),
  for: localized.describe('Who it is for.'),
  offers: localized.describe('What it offers.'),
  strength: z
    .enum(strengths)
    .describe('The strength of the sentence that matters most to a company.'),
  sentences: z.array(sentenceFacts).min(1).describe('One entry per sentence, in order.'),
  topics: z.array(slug).min(1).describe('Slugs of topics, in the order of the topics.'),
  instruments: z.array(slug).describe('Slugs of the laws and documents that the measure rests on.'),
  national_provisions: z
    .array(
      z.strictObject({
        instrument: slug,
        provision: z.int().positive(),
        confidence: z.enum(confidences),
      }),
    )
    .describe('Provisions of the two national documents that the measure implements.'),
  aliases: aliases.describe('What people call it when they search.'),
  related: z.array(measureNumber).describe('Other measures that a reader of this one should see.'),
  reviewed: fullDate
    .nullable()
    .describe('The day of the second reading by someone who did not write it; null until then.'),
});

export type MeasureFacts = z.infer<typeof measureFactsSchema>;
