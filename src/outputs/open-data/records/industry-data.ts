import { z } from 'astro/zod';
import type { LibraryIndustry } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { count, measureNumber, localized, ourWords, pageAddresses, slug } from '../shape/values.ts';
import { pageUrls } from './page-urls.ts';

/** An industry: what the plan is for it. */
export const industryShape = z.object({
  slug,
  url: pageAddresses,
  name: localized,
  order: count,
  introduction: localized,
  measures: z.array(z.object({ number: measureNumber, why: localized })),
  does_not_hold: localized,
  text_kind: ourWords,
});

/** An industry as `/data/v1/industries.json` lists it. */
export function industryData(
  industry: LibraryIndustry,
  absolute: (path: string) => string,
): z.infer<typeof industryShape> {
  const { slug, name, order, introduction, reasons, does_not_hold } = industry;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.industry(locale, slug)),
    name,
    order,
    introduction,
    measures: [...reasons].map(([number, why]) => ({ number, why })),
    does_not_hold,
    text_kind: 'explainer',
  };
}
