import { z } from 'astro/zod';
import { fullDate, localized, measureNumber } from './shared.ts';

const revisionSchema = z.strictObject({
  date: fullDate.describe('The day from which readers see the change.'),
  what: localized.describe('What changed, in one sentence for readers.'),
  measures: z
    .union([z.literal('all'), z.array(measureNumber)], {
      error: 'write all, or a list of numbers of measures',
    })
    .describe('The measures whose pages changed: all, or a list of their numbers.'),
  translation: z
    .string()
    .regex(/^\d+\.\d+$/, { error: 'write a version like 1.0, in quotation marks' })
    .optional()
    .describe(
      'The version of the translation from that day on, in quotation marks; only where the translation changed.',
    ),
});

/** `content/revisions.yaml`: what changed in our own texts, newest first. */
export const revisionsSchema = z.strictObject({
  revisions: z
    .array(revisionSchema)
    .min(1, { error: 'report at least the first publication' })
    .describe('All revisions, newest first, one a day.'),
});

export type Revision = z.infer<typeof revisionSchema>;
