import { z } from 'astro/zod';
import {
  aliases,
  fullDate,
  localized,
  measureNumber,
  partialDate,
  slug,
  webAddress,
} from './shared.ts';

const citedInstrument = z.strictObject({
  slug: slug.describe('Slug of the law or document in content/instruments/.'),
  articles: z
    .string()
    .regex(/^\d+(?:\(\d+\))?(?:[-,]\s?\d+(?:\(\d+\))?)*$/, {
      error: 'write articles in digits, with commas: 26, 48; a paragraph in brackets: 7(2)',
    })
    .optional()
    .describe('The articles that answer, in digits: 26, 48. Left out for the whole of it.'),
});

const otherSource = z.strictObject({
  issuer: localized.describe('Who published what was seen.'),
  title: localized.describe('Its title.'),
  date: partialDate.nullable().describe('Its date, only as precise as seen, or null.'),
  url: webAddress
    .nullable()
    .describe('Its address on a government, court or well-known site, if seen there; else null.'),
  seen: fullDate.describe('The day on which it was seen.'),
});

/** `content/questions/<slug>.yaml`: a question that cuts across measures, with its answer. */
export const questionSchema = z.strictObject({
  slug: slug.describe(
    'Permanent fragment on the page of questions; equals the file name without .yaml: is-it-law.',
  ),
  order: z.int().positive().describe('Its place on the page; each question has its own.'),
  question: localized.describe('What an investor would ask, as a question.'),
  aliases: aliases.describe('What else people type when this is what they want to know.'),
  answer: localized.describe(
    'The answer in three sentences, the first of which could stand alone; one sentence before steps.',
  ),
  steps: z
    .array(localized)
    .min(2)
    .max(6)
    .optional()
    .describe(
      'What to do, in order, a sentence or two each. Left out where nothing is to be done.',
    ),
  measures: z
    .array(measureNumber)
    .describe('Numbers of the measures that it is about, best first; [] for the plan as a whole.'),
  bodies: z
    .array(slug)
    .describe('Slugs of the bodies to ask, in content/agencies/, best first; [] for none.'),
  instruments: z
    .array(citedInstrument)
    .describe('The laws and documents of content/instruments/ on which the answer rests.'),
  updates: z
    .array(z.string().min(1))
    .describe('Ids of the later developments in content/updates/ on which the answer rests.'),
  sources: z
    .array(otherSource)
    .describe('Other sources that were seen, and stand nowhere else in the content.'),
  not_seen: localized
    .nullable()
    .describe('What was looked for and not seen, in one sentence; null for nothing.'),
  as_found: partialDate.describe('Up to when it was looked for, as precise as is known: 2026-11.'),
});

export type Question = z.infer<typeof questionSchema>;
