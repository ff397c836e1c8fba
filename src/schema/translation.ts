import { z } from 'astro/zod';

/**
 * `content/plan/translation.<locale>.yaml`: an unofficial translation, unit by unit. Each entry
 * stores the SHA-256 of the official text that it renders, so that a changed source marks it stale.
 */
export const translationSchema = z.record(
  z.string(),
  z.strictObject({
    of_sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'write 64 hexadecimal digits' })
      .describe(
        'SHA-256 of the official text that it renders; the build prints it where it differs.',
      ),
    text: z
      .string()
      .trim()
      .min(1, { error: 'write the translation' })
      .describe('The translation of the unit, for example of measure-8-s1.'),
  }),
);

export type Translation = z.infer<typeof translationSchema>;
