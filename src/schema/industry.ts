import { z } from 'astro/zod';
import { aliases, localized, measureNumber, slug } from './shared.ts';

const industryMeasure = z.strictObject({
  number: measureNumber.describe('The number of the measure in the plan.'),
  why: localized.describe(
    'Why this industry should read it, in one sentence that rests on the text and promises no more.',
  ),
});

/** `content/industries/<slug>.yaml`: what the plan is for one kind of business. */
export const industrySchema = z.strictObject({
  slug: slug.describe('Permanent name in addresses; equals the file name without .yaml: vehicles.'),
  name: localized.describe('Its name, in one to five words.'),
  order: z
    .int()
    .positive()
    .describe('Its place in every list of industries; each industry has its own.'),
  aliases: aliases.describe(
    'What people in it call themselves and their products when they search, everyday words included.',
  ),
  introduction: localized.describe(
    'What the plan is for this industry, in three sentences: which measure to read first, and how far it goes.',
  ),
  measures: z
    .array(industryMeasure)
    .min(1)
    .describe('The measures that it should read, best first, each with its reason.'),
  does_not_hold: localized.describe(
    'What it might look for in the plan and does not find there, in one to three sentences.',
  ),
});

export type Industry = z.infer<typeof industrySchema>;
