import { z } from 'astro/zod';
import { fullDate, localized, measureNumber, partialDate, slug, webAddress } from './shared.ts';

/** `content/updates/<id>.yaml`: a later development, dated and sourced. */
export const updateSchema = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, {
    error: 'write the id as YYYY-MM-DD, a hyphen and a slug',
  }),
  date: fullDate,
  date_precision: z.enum(['day', 'month']),
  date_kind: z.enum(['passed', 'issued', 'published', 'effective', 'announced', 'expired']),
  instrument: slug.nullable().describe('Slug of the instrument, where there is one.'),
  measures: z.array(measureNumber).describe('The measures that it touches; [] for the whole plan.'),
  title: localized,
  summary: localized.describe('What changed.'),
  as_found: partialDate.describe('Up to when it was looked for.'),
  source: z.strictObject({
    issuer: localized,
    title: localized,
    number: z.string().min(1).nullable(),
    date: partialDate.nullable(),
    url: webAddress.nullable(),
  }),
});

export type Update = z.infer<typeof updateSchema>;
