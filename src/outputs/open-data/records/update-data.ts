import { paths } from '../../../model/paths.ts';
import type { Update } from '../../../schema/update.ts';
import {
  address,
  always,
  count,
  day,
  listOf,
  localized,
  nullable,
  object,
  oneOf,
  pageAddresses,
  partialDate,
  slug,
  text,
  type Shape,
} from '../shape/shape.ts';
import { pageUrls } from './page-urls.ts';

export const updateShape: Shape = {
  name: 'update',
  title: {
    en: 'A later development: dated, sourced and not part of the plan.',
    zh: '后续变化：有日期、有来源，不是方案内容。',
  },
  list: 'updates',
  fields: {
    id: { type: text, en: 'Permanent id: date and short name.', zh: '永久编号：日期加短名。' },
    url: { type: pageAddresses, en: 'Its place on the updates page.', zh: '在后续变化页的位置。' },
    date: { type: day, en: 'Its date.', zh: '日期。' },
    date_precision: {
      type: oneOf(['day', 'month']),
      en: '“month”: the day in the date means nothing.',
      zh: '“month”表示日期只准到月。',
    },
    date_kind: {
      type: oneOf(['passed', 'issued', 'published', 'effective', 'announced', 'expired']),
      en: 'What happened on that date.',
      zh: '那一天发生的事。',
    },
    instrument: { type: nullable(slug), en: 'Slug of its document.', zh: '有关文件的短名。' },
    measures: {
      type: listOf(count),
      en: 'Numbers of the measures it touches; empty for the whole plan.',
      zh: '涉及各条的条号；空表示涉及整个方案。',
    },
    title: { type: localized, en: 'A title of ours.', zh: '本站所拟的标题。' },
    summary: { type: localized, en: 'What changed. Our words.', zh: '有何变化，本站所写。' },
    as_found: { type: partialDate, en: 'Up to when it was looked for.', zh: '查到何时。' },
    source: {
      type: object({
        issuer: { type: localized, en: 'Who issued the source.', zh: '来源的发布单位。' },
        title: { type: localized, en: 'Its title.', zh: '来源的标题。' },
        number: { type: nullable(text), en: 'Its document number.', zh: '来源的文号。' },
        date: { type: nullable(partialDate), en: 'Its date.', zh: '来源的日期。' },
        url: { type: nullable(address), en: 'Its official address.', zh: '来源的官方地址。' },
      }),
      en: 'Where it was seen.',
      zh: '来源。',
    },
    text_kind: {
      type: always('update'),
      en: 'A later development, in our words.',
      zh: '后续变化，由本站叙述。',
    },
  },
};

/** A later development as `/data/v1/updates.json` lists it. */
export function updateData(update: Update, absolute: (path: string) => string) {
  const { id, source } = update;
  return {
    id,
    url: pageUrls(absolute, (locale) => paths.update(locale, id)),
    date: update.date,
    date_precision: update.date_precision,
    date_kind: update.date_kind,
    instrument: update.instrument,
    measures: update.measures,
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
