import { z } from 'astro/zod';
import { fullDate, localized, measureNumber } from './shared.ts';

const revisionSchema = z.strictObject({
  date: fullDate.describe('The day from which readers see it.'),
  what: localized.describe('What changed, in one sentence.'),
  measures: z
    .union([z.literal('all'), z.array(measureNumber)], {
      error: 'write all, or a list of numbers of measures',
    })
    .describe('The measures whose pages changed.'),
  translation: z
    .string()
    .regex(/^\d+\.\d+$/, { error: 'write a version like 1.0, in quotation marks' })
    .optional()
    .describe('The version of the translation from that day on, where it changed.'),
});

/** `content/revisions.yaml`: what changed in our own texts, newest first. */
export const revisionsSchema = z.strictObject({
  revisions: z.array(revisionSchema).min(1, { error: 'tell at least the first publication' }),
});

export type Revision = z.infer<typeof revisionSchema>;
