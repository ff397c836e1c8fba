import type { AgencyWithMeasures } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import {
  address,
  count,
  day,
  listOf,
  localized,
  nullable,
  object,
  oneOf,
  ourWords,
  pageAddresses,
  slug,
  text,
  type Shape,
} from '../shape/shape.ts';
import { pageUrls } from './page-urls.ts';

export const agencyShape: Shape = {
  name: 'agency',
  title: { en: 'A body that the plan makes responsible.', zh: '方案写明的责任单位。' },
  list: 'agencies',
  fields: {
    slug: { type: slug, en: 'Permanent name in addresses.', zh: '地址里用的永久短名。' },
    url: { type: pageAddresses, en: 'Its pages on this site.', zh: '本站页面。' },
    name: { type: localized, en: 'Full name.', zh: '全称。' },
    name_en_status: {
      type: oneOf(['published', 'ours']),
      en: '“published”: the English name was seen in use; “ours”: our rendering.',
      zh: '“published”：英文名见于公开使用；“ours”：本站译名。',
    },
    short_name: {
      type: localized,
      en: 'Short name; the Chinese as in the plan.',
      zh: '简称；中文与方案一致。',
    },
    names_in_text: {
      type: listOf(text),
      en: 'Every form in which the plan names it.',
      zh: '方案中的各种写法。',
    },
    kind: { type: text, en: 'What kind of body it is.', zh: '单位性质。' },
    superior: { type: nullable(localized), en: 'The body above it.', zh: '上级单位。' },
    superior_relation: {
      type: oneOf(['guidance', 'vertical', 'party-line', 'judicial-supervision', 'none']),
      en: 'How that body stands above it.',
      zh: '与上级单位的关系。',
    },
    website: { type: nullable(address), en: 'Official website.', zh: '官方网站。' },
    description: {
      type: localized,
      en: 'What it does, and when an investor meets it. Our words.',
      zh: '它做什么、投资者何时会找它，本站所写。',
    },
    source: {
      type: nullable(localized),
      en: 'Where name and website were seen.',
      zh: '名称和网站的出处。',
    },
    later: {
      type: nullable(
        object({
          date: { type: day, en: 'Its day.', zh: '日期。' },
          zh: { type: text, en: 'In Chinese.', zh: '中文。' },
          en: { type: text, en: 'In English.', zh: '英文。' },
        }),
      ),
      en: 'A later development of the body itself: not part of the plan.',
      zh: '单位自身的后续变化，不是方案内容。',
    },
    lead: { type: listOf(count), en: 'Numbers of the measures it leads.', zh: '牵头各条的条号。' },
    support: {
      type: listOf(count),
      en: 'Numbers of the measures it supports.',
      zh: '配合各条的条号。',
    },
    text_kind: ourWords,
  },
};

/** A body as `/data/v1/agencies.json` lists it. */
export function agencyData(agency: AgencyWithMeasures, absolute: (path: string) => string) {
  const { slug, later } = agency;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.agency(locale, slug)),
    name: agency.name,
    name_en_status: agency.name_en_status,
    short_name: agency.short_name,
    names_in_text: agency.names_in_text,
    kind: agency.kind.key,
    superior: agency.superior,
    superior_relation: agency.superior_relation,
    website: agency.website,
    description: agency.description,
    source: agency.source,
    later: later && { date: later.date, zh: later.zh, en: later.en },
    lead: agency.lead,
    support: agency.support,
    text_kind: 'explainer',
  };
}
