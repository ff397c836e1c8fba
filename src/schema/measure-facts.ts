import { z } from 'astro/zod';
import {
  aliases,
  evidence,
  fullDate,
  localized,
  measureNumber,
  partialDate,
  slug,
} from './shared.ts';

/** Who may have read a measure a second time. */
export const reviewers = ['person', 'program'] as const;
export type Reviewer = (typeof reviewers)[number];

/** Who read a text again, when, and the hash of what was read; null until then. */
export const secondReading = (hash: string) =>
  z
    .strictObject({
      date: fullDate.describe('The day of the reading.'),
      by: z
        .enum(reviewers)
        .describe('Who read: person, somebody who answers for it; program, a language model.'),
      of_sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, { error: 'write 64 hexadecimal digits' })
        .describe(hash),
    })
    .nullable();

/** How far a limb of a sentence binds, strongest first. The legend explains each in plain words. */
export const strengths = ['duty', 'applies', 'directs', 'encourages', 'explores'] as const;
export type Strength = (typeof strengths)[number];

/** The strength of one limb of a sentence. */
export const strength = z
  .enum(strengths)
  .describe(
    'How far this limb of the sentence binds. duty: somebody must act or something must follow (必须, 须, 应, 不予); applies: a treatment that other rules give is applied or confirmed (可…享受, 予以免税确认); directs: the plan gives an authority a task, without day, sum or claim for anyone (加强, 完善, 落实); encourages: it is in favour (鼓励, 支持); explores: it will look for a way or ask for permission (探索, 争取).',
  );

const limb = z
  .strictObject({
    strength,
    binds: z
      .enum(['company', 'authority'])
      .optional()
      .describe(
        'Whom a “duty” binds; only with that strength. company: businesses; authority: officials.',
      ),
    evidence: evidence.describe(
      'The very words that show the strength, each found once in the sentence: [鼓励, 支持]; and in each translation those that render them. Where a word stands there twice, add the words beside it.',
    ),
  })
  .refine((entry) => (entry.strength === 'duty') === (entry.binds !== undefined), {
    path: ['binds'],
    error: 'give “binds” (company or authority) with strength “duty”, and only there',
  });

/** A limb of a sentence: how far it binds, whom, and the words that show it. */
export type Limb = z.infer<typeof limb>;

const sentenceFacts = z.strictObject({
  strengths: z
    .array(limb)
    .min(1)
    .describe(
      'The limbs of the sentence that differ in strength, in the order of the text. A sentence of one strength has one.',
    ),
});

const today = z.strictObject({
  ...localized.shape,
  updates: z
    .array(z.string())
    .describe(
      'Ids of the updates on which the line rests, the most important first; [] where none was found.',
    ),
  as_found: partialDate.describe(
    'Up to when later developments were looked for, as precise as is known: 2026-08.',
  ),
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
  today: today
    .nullable()
    .describe(
      'How it stands today, in one line of ours: at most 70 Han characters, 200 letters. It rests on updates; null until somebody has looked.',
    ),
  for: localized.describe('Who it is for, in a few words, without a full stop.'),
  offers: localized.describe('What it offers, in a few words, without a full stop.'),
  strength: z
    .enum(strengths)
    .describe(
      'The strength of the limb that answers the question: duty, applies, directs, encourages or explores, one of those under sentences.',
    ),
  sentences: z
    .array(sentenceFacts)
    .min(1)
    .describe('One entry per sentence, in order. A sentence ends at 。 and only there.'),
  topics: z
    .array(slug)
    .min(1)
    .describe('Slugs of its topics in content/topics/, in the order of the topics.'),
  related_instruments: z
    .array(slug)
    .describe(
      'Slugs of the laws and documents in content/instruments/ that a reader of this measure should know. Those that its own sentences name are found by program and not listed here.',
    ),
  national_provisions: z
    .array(
      z.strictObject({
        instrument: slug.describe('Slug of the document, whose file lists its provisions.'),
        provision: z.int().positive().describe('Number of the provision in that document.'),
      }),
    )
    .describe(
      'Provisions of the national documents that the measure implements; [] for none. Pages say “probably” where the file of the document says that the words of the provision were not seen.',
    ),
  aliases: aliases.describe(
    'What people write when they look for it and the texts above do not say: everyday words, abbreviations, the need behind it.',
  ),
  related: z
    .array(measureNumber)
    .describe('Numbers of other measures that a reader of this one should see; [] for none.'),
  reviewed: secondReading(
    'SHA-256 of what was read: title, question, answer, today, translation and explainer in all languages. Written by “npm run reviewed”; where it differs from the texts, the measure counts as unreviewed.',
  ).describe(
    'The second reading, against the Chinese, by one who did not write the texts; null until then.',
  ),
});

export type MeasureFacts = z.infer<typeof measureFactsSchema>;

/** The same while the site is a draft: neither topics nor strengths are compulsory. */
export const draftFactsSchema = measureFactsSchema.extend({
  sentences: z
    .array(
      z.strictObject({
        strengths: z.array(limb).describe('The limbs that are classed; [] while none is.'),
      }),
    )
    .min(1)
    .describe('One entry per sentence, in order.'),
  topics: z.array(slug).describe('Slugs of its topics; [] while it has none.'),
});
