import { z } from 'astro/zod';

/** What lines of the official text are, where the program took them for something else. */
export const correctedRoles = ['part', 'section', 'measure', 'text', 'aside'] as const;

const line = z.int().positive();

const bodies = z.array(z.string().trim().min(1)).optional();

const correction = z
  .strictObject({
    lines: z
      .tuple([line, line])
      .describe('First and last line in source.zh.txt, counted from 1: [12, 14].'),
    is: z
      .enum(correctedRoles)
      .optional()
      .describe(
        'What every numbered item that begins on these lines is: part, section, measure; text: no item, but text of what stands before; aside: rightly left out. A part or section may begin on the first line without a number.',
      ),
    lead: bodies.describe(
      'The bodies that lead the measure on these lines, as the text prints them, in place of those that were read.',
    ),
    support: bodies.describe('The bodies that support it, in the same way.'),
    reason: z.string().trim().min(1).describe('Why: what the printed text shows.'),
  })
  .refine(({ lines: [first, last] }) => first <= last, {
    path: ['lines'],
    error: 'write the first line, then the last',
  })
  .refine(
    ({ is, lead, support }) => (is === undefined) === (lead !== undefined || support !== undefined),
    {
      path: ['is'],
      error: 'say what the lines are (is), or which bodies they name (lead, support), not both',
    },
  );

/** One correction of a reading. The official text itself is never changed. */
export type Correction = z.infer<typeof correction>;

/** `content/plan/corrections.yaml`: where the program misreads the official text. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(correction).describe('In the order of the text; [] for none.'),
});
