import { z } from 'astro/zod';
import { fullDate, localized, month, webAddress } from './shared.ts';

/** `content/plan/plan.yaml`: what the document is. Its words stand in `source.zh.txt` alone. */
export const planIdentitySchema = z.strictObject({
  document_number: localized.describe('The Chinese as printed; the English as it is cited.'),
  title_pinyin: z
    .string()
    .regex(/^[A-Za-zü\d’“” -]+$/, { error: 'write the title in pinyin without tone marks' })
    .describe('The title of the notice in pinyin, word by word (GB/T 16159), for citations.'),
  issuer: localized,
  kind: localized.describe('What kind of document it is.'),
  issued: fullDate,
  published: fullDate,
  index_number: z.string().min(1),
  official_page: webAddress,
  source_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of source.zh.txt.'),
  parts: z.array(localized).describe('A very short name of each part, in order.'),
  updates_as_found: month.describe('Up to when developments were looked for.'),
});

export type PlanIdentity = z.infer<typeof planIdentitySchema>;
