import { z } from 'astro/zod';
import type { AgencyWithMeasures } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { agencySchema, nameStatuses } from '../../../schema/agency.ts';
import {
  address,
  measureNumber,
  day,
  localized,
  ourWords,
  pageAddresses,
  slug,
  statusInTranslations,
  text,
  textsOf,
} from '../shape/values.ts';
import { pageUrls } from './page-urls.ts';

/** A body that the plan makes responsible. */
export const agencyShape = z.object({
  slug,
  url: pageAddresses,
  name: localized,
  name_status: statusInTranslations(z.enum(nameStatuses)),
  short_name: localized,
  names_in_text: z.array(text),
  kind: slug,
  superior: localized.nullable(),
  superior_relation: z.enum(agencySchema.shape.superior_relation.options),
  website: address.nullable(),
  description: localized,
  source: localized.nullable(),
  later: z.object({ date: day, ...localized.shape }).nullable(),
  lead: z.array(measureNumber),
  support: z.array(measureNumber),
  text_kind: ourWords,
});

/** A body as `/data/v1/agencies.json` lists it. */
export function agencyData(
  agency: AgencyWithMeasures,
  absolute: (path: string) => string,
): z.infer<typeof agencyShape> {
  const { slug, later } = agency;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.agency(locale, slug)),
    name: agency.name,
    name_status: agency.name_status,
    short_name: agency.short_name,
    names_in_text: agency.names_in_text,
    kind: agency.kind.key,
    superior: agency.superior,
    superior_relation: agency.superior_relation,
    website: agency.website,
    description: agency.description,
    source: agency.source,
    later: later && { date: later.date, ...textsOf(later) },
    lead: agency.lead,
    support: agency.support,
    text_kind: 'explainer',
  };
}
