import { z } from 'astro/zod';

/**
 * `content/plan/translation.en.yaml`: the unofficial English, unit by unit. Each entry stores the
 * SHA-256 of the Chinese that it renders, so that a changed source marks it stale.
 */
export const translationSchema = z.record(
  z.string(),
  z.strictObject({
    zh_sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'write 64 hexadecimal digits' })
      .describe('SHA-256 of the Chinese that it renders; the build prints it where it differs.'),
    en: z
      .string()
      .trim()
      .min(1, { error: 'write the English' })
      .describe('The English of the unit, for example of measure-8-s1.'),
  }),
);

export type Translation = z.infer<typeof translationSchema>;
