import { z } from 'astro/zod';
import { localized, partialDate, slug, webAddress } from './shared.ts';

export const instrumentKinds = [
  'law',
  'administrative-regulation',
  'department-rule',
  'local-regulation',
  'normative-document',
  'catalogue-or-list',
  'other',
] as const;

export const instrumentStatuses = [
  'in-force',
  'amended',
  'replaced',
  'expired',
  'pilot',
  'draft',
  'not-checked',
] as const;

const provisionSchema = z.strictObject({
  number: z.int().positive(),
  title: localized,
  title_seen: z.boolean().describe('Whether the Chinese title was seen in the document.'),
  compared: localized
    .nullable()
    .describe('How the plan copies, narrows or adds; null where that was not seen.'),
});

export type Provision = z.infer<typeof provisionSchema>;

/** `content/instruments/<slug>.yaml`: a law or document that a measure rests on. */
export const instrumentSchema = z.strictObject({
  slug: slug.describe('Permanent name in addresses; equals the file name.'),
  title: localized,
  title_en_status: z
    .enum(['official', 'established', 'ours'])
    .describe('official: an official English text was seen; established: seen in use; ours.'),
  kind: z.enum(instrumentKinds).nullable(),
  number: z.string().min(1).nullable().describe('Document number as printed; null where not seen.'),
  issuer: localized,
  date: partialDate.nullable().describe('Date of issue, only as precise as seen.'),
  effective: partialDate.nullable().describe('In force from, only as precise as seen.'),
  status: z.enum(instrumentStatuses),
  replaced_by: slug.nullable(),
  url: webAddress.nullable().describe('Official address, only where it was seen.'),
  later_than_plan: z.boolean(),
  summary: localized.describe('What it is and where it touches the plan.'),
  source: localized.nullable().describe('Where it was seen: issuer, title, kind of place.'),
  confidence: z.enum(['seen', 'partly-seen', 'memory']),
  provisions: z
    .array(provisionSchema)
    .optional()
    .describe('The provisions of a document that the plan implements, for its concordance.'),
});

export type Instrument = z.infer<typeof instrumentSchema>;
