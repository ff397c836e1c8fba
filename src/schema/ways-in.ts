import { z } from 'astro/zod';
import { localized, measureNumber } from './shared.ts';
import { stages } from './topic.ts';

const wayInSchema = z.strictObject({
  stage: z
    .enum(stages)
    .describe(
      'Under which stage it stands: prepare, set-up, run, grow or protect, as with topics.',
    ),
  want: localized.describe(
    'What a reader wants to do: completes “I want to …” and 我想……, without a full stop.',
  ),
  measures: z
    .array(measureNumber)
    .min(1)
    .describe('Numbers of the measures that answer, best first.'),
});

/** `content/ways-in.yaml`: how somebody who does not know the plan finds a measure. */
export const waysInSchema = z.strictObject({
  ways: z
    .array(wayInSchema)
    .min(1)
    .describe('All ways in; those of a stage in the order in which they are shown.'),
});

export type WayIn = z.infer<typeof wayInSchema>;

/** The same while the site is a draft: none is compulsory. */
export const draftWaysInSchema = z.strictObject({
  ways: z
    .array(wayInSchema)
    .describe('All ways in; those of a stage in the order in which they are shown.'),
});
