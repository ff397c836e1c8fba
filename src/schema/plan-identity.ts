import { z } from 'astro/zod';
import { fullDate, localized, month, webAddress } from './shared.ts';

/** `content/plan/plan.yaml`: what the document is. Its words stand in `source.zh.txt` alone. */
export const planIdentitySchema = z.strictObject({
  document_number: localized.describe(
    'The Chinese as printed: 川办发〔2018〕39号; the English as it is cited: Chuan Ban Fa [2018] No. 39.',
  ),
  title_pinyin: z
    .string()
    .regex(/^[A-Za-zü\d’“” -]+$/, { error: 'write the title in pinyin without tone marks' })
    .describe('The title of the notice in pinyin, word by word (GB/T 16159), for citations.'),
  issuer: localized.describe('Who issued it, by full name.'),
  kind: localized.describe(
    'What kind of document it is, as its publisher files it: 行政规范性文件.',
  ),
  issued: fullDate.describe('The day under the signature.'),
  published: fullDate.describe('The day on which it was made public.'),
  index_number: z
    .string()
    .min(1)
    .describe(
      'Index number of government information (索引号): its number in the catalogue of the publisher.',
    ),
  official_page: webAddress.describe('The official page of the text.'),
  source_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'SHA-256 of source.zh.txt, so that nobody changes it unseen: 64 hexadecimal digits, printed by sha256sum.',
    ),
  parts: z
    .array(localized)
    .describe('A very short name of each part, in order, for pictures and breadcrumbs.'),
  updates_as_found: month.describe('The month up to which later developments were looked for.'),
});

export type PlanIdentity = z.infer<typeof planIdentitySchema>;
