import { z } from 'astro/zod';
import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { stages } from '../../../schema/topic.ts';
import { count, measureNumber, localized, ourWords, pageAddresses, slug } from '../shape/values.ts';
import { pageUrls } from './page-urls.ts';

/** A topic, under which measures are grouped. */
export const topicShape = z.object({
  slug,
  url: pageAddresses,
  name: localized,
  order: count,
  stage: z.enum(stages),
  introduction: localized,
  measures: z.array(measureNumber),
  text_kind: ourWords,
});

/** A topic as `/data/v1/topics.json` lists it. */
export function topicData(
  topic: Library['topics'][number],
  absolute: (path: string) => string,
): z.infer<typeof topicShape> {
  const { slug, name, order, stage, introduction, measures } = topic;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.topic(locale, slug)),
    name,
    order,
    stage,
    introduction,
    measures,
    text_kind: 'explainer',
  };
}
