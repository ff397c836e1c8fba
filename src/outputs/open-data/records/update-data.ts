import { z } from 'astro/zod';
import { touchedMeasures } from '../../../model/effects.ts';
import { paths } from '../../../model/paths.ts';
import { effects, levels, updateSchema, type Update } from '../../../schema/update.ts';
import {
  address,
  measureNumber,
  day,
  localized,
  pageAddresses,
  partialDate,
  slug,
  text,
} from '../shape/values.ts';
import { pageUrls } from './page-urls.ts';

/** A later development: dated, sourced and not part of the plan. */
export const updateShape = z.object({
  id: text,
  url: pageAddresses,
  date: day,
  date_precision: z.enum(updateSchema.shape.date_precision.options),
  date_kind: z.enum(updateSchema.shape.date_kind.options),
  level: z.enum(levels),
  instrument: slug.nullable(),
  measures: z.array(measureNumber),
  touches: z.array(
    z.object({
      measure: measureNumber,
      effect: z.enum(effects),
      says: localized,
      was: localized.optional(),
    }),
  ),
  title: localized,
  summary: localized,
  as_found: partialDate,
  source: z.object({
    issuer: localized,
    title: localized,
    number: text.nullable(),
    date: partialDate.nullable(),
    url: address.nullable(),
  }),
  text_kind: z.literal('update'),
});

/** A later development as `/data/v1/updates.json` lists it. */
export function updateData(
  update: Update,
  absolute: (path: string) => string,
): z.infer<typeof updateShape> {
  const { id, source } = update;
  return {
    id,
    url: pageUrls(absolute, (locale) => paths.update(locale, id)),
    date: update.date,
    date_precision: update.date_precision,
    date_kind: update.date_kind,
    level: update.level,
    instrument: update.instrument,
    measures: touchedMeasures(update),
    touches: update.touches,
    title: update.title,
    summary: update.summary,
    as_found: update.as_found,
    source: {
      issuer: source.issuer,
      title: source.title,
      number: source.number,
      date: source.date,
      url: source.url,
    },
    text_kind: 'update',
  };
}
