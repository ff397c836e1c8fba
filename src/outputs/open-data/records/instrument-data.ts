import { z } from 'astro/zod';
import { concordance } from '../../../model/instruments.ts';
import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import {
  instrumentKinds,
  instrumentSchema,
  instrumentStatuses,
  titleStatuses,
} from '../../../schema/instrument.ts';
import {
  address,
  count,
  measureNumber,
  localized,
  ourWords,
  pageAddresses,
  partialDate,
  slug,
  statusInTranslations,
  text,
} from '../shape/values.ts';
import { pageUrls } from './page-urls.ts';

/** A law or document that a measure rests on, or that came later. */
export const instrumentShape = z.object({
  slug,
  url: pageAddresses,
  title: localized,
  title_status: statusInTranslations(z.enum(titleStatuses)),
  kind: z.enum(instrumentKinds).nullable(),
  number: text.nullable(),
  issuer: localized,
  date: partialDate.nullable(),
  effective: partialDate.nullable(),
  status: z.enum(instrumentStatuses),
  replaced_by: slug.nullable(),
  official_url: address.nullable(),
  later_than_plan: z.boolean(),
  summary: localized,
  source: localized.nullable(),
  confidence: z.enum(instrumentSchema.shape.confidence.options),
  provisions: z.array(
    z.object({
      number: count,
      title: localized,
      title_seen: z.boolean(),
      words_seen: z.boolean(),
      compared: localized.nullable(),
      measures: z.array(measureNumber),
    }),
  ),
  cited_articles: z.array(z.object({ number: count, measures: z.array(measureNumber) })),
  measures: z.array(measureNumber),
  text_kind: ourWords,
});

/** A law or document as `/data/v1/instruments.json` lists it. */
export function instrumentData(
  instrument: Library['instruments'][number],
  { measures, absolute }: { measures: Library['measures']; absolute: (path: string) => string },
): z.infer<typeof instrumentShape> {
  const { slug } = instrument;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.instrument(locale, slug)),
    title: instrument.title,
    title_status: instrument.title_status,
    kind: instrument.kind,
    number: instrument.number,
    issuer: instrument.issuer,
    date: instrument.date,
    effective: instrument.effective,
    status: instrument.status,
    replaced_by: instrument.replaced_by,
    official_url: instrument.url,
    later_than_plan: instrument.later_than_plan,
    summary: instrument.summary,
    source: instrument.source,
    confidence: instrument.confidence,
    provisions: concordance(instrument, measures).map((provision) => ({
      number: provision.number,
      title: provision.title,
      title_seen: provision.title_seen,
      words_seen: provision.words_seen,
      compared: provision.compared,
      measures: provision.measures.map(({ number }) => number),
    })),
    cited_articles: instrument.articles.map(({ article, measures: citing }) => ({
      number: article,
      measures: citing,
    })),
    measures: instrument.measures,
    text_kind: 'explainer',
  };
}
