import { z } from 'astro/zod';

const han = z
  .string()
  .regex(/^[\p{Script=Han}，、〔]+$/u, { error: 'write Chinese characters alone' });

const conversionSchema = z
  .strictObject({
    from: han.describe('The word as the pages in simplified characters have it: 此后.'),
    to: han.describe('What stands for it, character by character: 此後.'),
    why: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('What the converter makes of it, where it gets it wrong.'),
  })
  .refine(({ from, to }) => from.length === to.length, {
    path: ['to'],
    error: 'write as many characters as it stands for',
  });

/** A word whose conversion is settled: the converter is not asked. */
export type Conversion = z.infer<typeof conversionSchema>;

/** `content/conversion.yaml`: words of the site that a derived edition must have right. */
export const conversionsSchema = z.strictObject({
  words: z.array(conversionSchema).describe('Longer words come before those within them.'),
});
