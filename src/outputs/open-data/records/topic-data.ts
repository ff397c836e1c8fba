import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { stages } from '../../../schema/topic.ts';
import {
  count,
  listOf,
  localized,
  oneOf,
  ourWords,
  pageAddresses,
  slug,
  type Shape,
} from '../shape/shape.ts';
import { pageUrls } from './page-urls.ts';

export const topicShape: Shape = {
  name: 'topic',
  title: { en: 'A topic, under which measures are grouped.', zh: '主题：把相关各条归在一起。' },
  list: 'topics',
  fields: {
    slug: { type: slug, en: 'Permanent name in addresses.', zh: '地址里用的永久短名。' },
    url: { type: pageAddresses, en: 'Its pages.', zh: '页面地址。' },
    name: { type: localized, en: 'Its name.', zh: '名称。' },
    order: { type: count, en: 'Its place in lists.', zh: '在列表中的次序。' },
    stage: {
      type: oneOf(stages),
      en: 'When in an investor’s life it first matters.',
      zh: '投资者在哪个阶段最先用到。',
    },
    introduction: {
      type: localized,
      en: 'What the plan says on it. Our words.',
      zh: '方案在这方面说了什么，本站所写。',
    },
    measures: { type: listOf(count), en: 'Numbers of its measures.', zh: '所含各条的条号。' },
    text_kind: ourWords,
  },
};

/** A topic as `/data/v1/topics.json` lists it. */
export function topicData(topic: Library['topics'][number], absolute: (path: string) => string) {
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
