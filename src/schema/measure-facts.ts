import { z } from 'astro/zod';
import { aliases, evidence, fullDate, localized, measureNumber, slug } from './shared.ts';

/** How far a sentence binds, strongest first. The legend explains each in plain words. */
export const strengths = ['must', 'applies', 'commits', 'encourages', 'explores'] as const;
export type Strength = (typeof strengths)[number];

/** The strength of one sentence. */
export const strength = z
  .enum(strengths)
  .describe(
    'How far this sentence binds. must: a duty or a hard result (必须, 应, 不予); applies: a treatment that other rules give is applied or confirmed; commits: the government says that it will do something, without day or sum; encourages: it is in favour (鼓励, 支持); explores: it will look for a way or ask for permission (探索, 争取).',
  );

export const confidences = ['verified', 'high', 'medium-high', 'medium', 'low'] as const;

const sentenceFacts = z
  .strictObject({
    strength,
    binds: z
      .enum(['company', 'authority'])
      .optional()
      .describe(
        'Whom a “must” binds; only with that strength. company: businesses; authority: officials.',
      ),
    evidence: evidence.describe(
      'The very words that show the strength, each found once in the sentence: [鼓励, 支持]; and in each translation those that render them. Where a word stands there twice, add the words beside it.',
    ),
  })
  .refine((sentence) => (sentence.strength === 'must') === (sentence.binds !== undefined), {
    path: ['binds'],
    error: 'give “binds” (company or authority) with strength “must”, and only there',
  });

/** `content/measures/<nn-slug>/facts.yaml`: what is known of a measure, once for all languages. */
export const measureFactsSchema = z.strictObject({
  number: measureNumber.describe('The number of the measure in the plan: 8 where it prints “8．”.'),
  title: localized.describe(
    'A short title of ours, a few words. It promises no more than the text.',
  ),
  question: localized.describe(
    'What an investor would ask: “Can we defer tax on profits that we reinvest?”',
  ),
  answer: localized.describe(
    'The answer in one or two sentences, with what the text does not promise.',
  ),
  for: localized.describe('Who it is for, in a few words, without a full stop.'),
  offers: localized.describe('What it offers, in a few words, without a full stop.'),
  strength: z
    .enum(strengths)
    .describe(
      'The strength of the sentence that matters most to a company: must, applies, commits, encourages or explores, as under sentences.',
    ),
  sentences: z
    .array(sentenceFacts)
    .min(1)
    .describe('One entry per sentence, in order. A sentence ends at 。 and only there.'),
  topics: z
    .array(slug)
    .min(1)
    .describe('Slugs of its topics in content/topics/, in the order of the topics.'),
  instruments: z
    .array(slug)
    .describe('Slugs of the laws and documents in content/instruments/ that the measure rests on.'),
  national_provisions: z
    .array(
      z.strictObject({
        instrument: slug.describe('Slug of the document, whose file lists its provisions.'),
        provision: z.int().positive().describe('Number of the provision in that document.'),
        confidence: z
          .enum(confidences)
          .describe(
            'How sure it is that the measure implements it. verified: its own words were seen and match; high: the section of the plan that follows it matches; medium-high, medium, low: it rests on subject and wording alone, from nearly certain to thin. Pages call the last three “probably”.',
          ),
      }),
    )
    .describe('Provisions of the national documents that the measure implements; [] for none.'),
  aliases: aliases.describe(
    'What people write when they look for it and the texts above do not say: everyday words, abbreviations, the need behind it.',
  ),
  related: z
    .array(measureNumber)
    .describe('Numbers of other measures that a reader of this one should see; [] for none.'),
  reviewed: fullDate
    .nullable()
    .describe(
      'The day of the second reading, against the Chinese, by someone who did not write it; null until then, and after every change of a text.',
    ),
});

export type MeasureFacts = z.infer<typeof measureFactsSchema>;
