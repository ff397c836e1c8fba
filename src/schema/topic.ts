import { z } from 'astro/zod';
import { aliases, localized, slug } from './shared.ts';

/** Where in an investor’s life a topic first matters. */
export const stages = ['prepare', 'set-up', 'run', 'grow', 'protect'] as const;
export type Stage = (typeof stages)[number];

/** `content/topics/<slug>.yaml`. Which measures a topic holds stands with the measures. */
export const topicSchema = z.strictObject({
  slug: slug.describe('Permanent name in addresses; equals the file name.'),
  name: localized,
  order: z.int().positive().describe('Place in every list of topics.'),
  stage: z.enum(stages),
  aliases: aliases.describe('What people call it when they search.'),
  introduction: localized.describe('What the plan says on it and which measure to read first.'),
});

export type Topic = z.infer<typeof topicSchema>;
