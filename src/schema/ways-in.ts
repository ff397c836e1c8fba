import { z } from 'astro/zod';
import { localized, measureNumber } from './shared.ts';
import { stages } from './topic.ts';

const wayInSchema = z.strictObject({
  stage: z.enum(stages),
  want: localized.describe('What a reader wants to do: completes “I want to …”, 我想……'),
  measures: z.array(measureNumber).min(1).describe('The measures that answer, best first.'),
});

/** `content/ways-in.yaml`: how somebody who does not know the plan finds a measure. */
export const waysInSchema = z.strictObject({ ways: z.array(wayInSchema).min(1) });

export type WayIn = z.infer<typeof wayInSchema>;
