import { z } from 'astro/zod';
import { aliases, localized, slug } from './shared.ts';

/** Where in an investor’s life a topic first matters. */
export const stages = ['prepare', 'set-up', 'run', 'grow', 'protect'] as const;
export type Stage = (typeof stages)[number];

/** `content/topics/<slug>.yaml`. Which measures a topic holds stands with the measures. */
export const topicSchema = z.strictObject({
  slug: slug.describe('Permanent name in addresses; equals the file name without .yaml: tax.'),
  name: localized.describe('Its name, in one to four words.'),
  order: z.int().positive().describe('Its place in every list of topics; each topic has its own.'),
  stage: z
    .enum(stages)
    .describe(
      'Where in an investor’s life it first matters. prepare: before the decision; set-up: company, site, funds; run: people, data, inspections; grow: tax, funding, reinvestment; protect: disputes, fairness, intellectual property.',
    ),
  aliases: aliases.describe('What people call it when they search.'),
  introduction: localized.describe(
    'What the plan says on it and which measure to read first, in two or three sentences.',
  ),
});

export type Topic = z.infer<typeof topicSchema>;
