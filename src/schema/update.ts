import { z } from 'astro/zod';
import { fullDate, localized, measureNumber, partialDate, slug, webAddress } from './shared.ts';

/** What an update can do to a measure, the most decisive first. */
export const effects = ['ends', 'replaces', 'changes', 'adds', 'carries-out', 'context'] as const;
export type Effect = (typeof effects)[number];

/** Whose development an update tells of. */
export const levels = ['national', 'city', 'elsewhere'] as const;

const touch = z.strictObject({
  measure: measureNumber.describe('The number of the measure in the plan.'),
  effect: z
    .enum(effects)
    .describe(
      'What it does to this measure. ends: the measure or the rule that it applies has ended; replaces: a rule that the measure or its explainer rests on is replaced; changes: conditions, places or dates change; adds: another rule stands beside it; carries-out: the city or a ministry has done what the measure announced; context: worth knowing, changes nothing.',
    ),
  says: localized.describe('What it does to this measure and no other, in one sentence.'),
  was: localized
    .optional()
    .describe('With ends and replaces: what held before, in a few words, without a full stop.'),
});

/** `content/updates/<id>.yaml`: a later development, dated and sourced. */
export const updateSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, {
      error: 'write the id as YYYY-MM-DD, a hyphen and a slug',
    })
    .describe(
      'Permanent: the date, a hyphen and the slug of the instrument or a short name; equals the file name without .yaml: 2024-04-26-tariff-law.',
    ),
  date: fullDate.describe(
    'The day on which it happened. Where only the month is known, its first day.',
  ),
  date_precision: z
    .enum(['day', 'month'])
    .describe('What of the date is known. day: all of it; month: the day means nothing.'),
  date_kind: z
    .enum(['passed', 'issued', 'published', 'effective', 'announced', 'expired'])
    .describe(
      'What happened on that date. passed: a legislature adopted it; issued: the date of the document; published: the day on which it was made public; effective: it came into force; announced: an authority or the press reported it; expired: its term ran out.',
    ),
  instrument: slug
    .nullable()
    .describe('Slug of its document in content/instruments/; null where there is none.'),
  level: z
    .enum(levels)
    .describe(
      'Whose development it is. national: of the state; city: of the place whose plan this is; elsewhere: of another place, told for comparison.',
    ),
  touches: z
    .array(touch)
    .describe('What it does to each measure that it touches; [] for the plan as a whole.'),
  title: localized.describe('What happened, in a few words of ours.'),
  summary: localized.describe(
    'What changed for these measures, in one to three sentences of ours.',
  ),
  as_found: partialDate.describe('Up to when it was looked for, as precise as is known: 2026-08.'),
  source: z
    .strictObject({
      issuer: localized.describe('Who published what was seen.'),
      title: localized.describe('Its title.'),
      number: z.string().min(1).nullable().describe('Its document number as printed, or null.'),
      date: partialDate.nullable().describe('Its date, only as precise as seen, or null.'),
      url: webAddress
        .nullable()
        .describe(
          'Its address on a government, court or well-known site, if seen there; else null.',
        ),
    })
    .describe('Where it was seen: the document itself, or the report that was read.'),
});

export type Update = z.infer<typeof updateSchema>;
