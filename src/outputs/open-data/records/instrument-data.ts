import { concordance } from '../../../model/instruments.ts';
import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { instrumentKinds, instrumentStatuses } from '../../../schema/instrument.ts';
import {
  address,
  count,
  listOf,
  localized,
  nullable,
  object,
  oneOf,
  ourWords,
  pageAddresses,
  partialDate,
  slug,
  text,
  truth,
  type Shape,
} from '../shape/shape.ts';
import { pageUrls } from './page-urls.ts';

export const instrumentShape: Shape = {
  name: 'instrument',
  title: {
    en: 'A law or document that a measure rests on, or that came later.',
    zh: '某条所依据的，或后来出现的法律与文件。',
  },
  list: 'instruments',
  fields: {
    slug: { type: slug, en: 'Permanent name in addresses.', zh: '地址里用的永久短名。' },
    url: { type: pageAddresses, en: 'Its pages on this site.', zh: '本站页面。' },
    title: { type: localized, en: 'Its title.', zh: '标题。' },
    title_en_status: {
      type: oneOf(['official', 'established', 'ours']),
      en: 'Where the English title comes from.',
      zh: '英文标题的来历。',
    },
    kind: { type: nullable(oneOf(instrumentKinds)), en: 'What kind it is.', zh: '种类。' },
    number: { type: nullable(text), en: 'Document number as printed.', zh: '文号。' },
    issuer: { type: localized, en: 'Who issued it.', zh: '发布单位。' },
    date: {
      type: nullable(partialDate),
      en: 'Date of issue, only as precise as seen.',
      zh: '发布日期，查到多细写多细。',
    },
    effective: {
      type: nullable(partialDate),
      en: 'In force from, only as precise as seen.',
      zh: '施行日期，查到多细写多细。',
    },
    status: { type: oneOf(instrumentStatuses), en: 'Its status, as found.', zh: '查到的状态。' },
    replaced_by: { type: nullable(slug), en: 'Slug of what replaced it.', zh: '替代文件的短名。' },
    official_url: {
      type: nullable(address),
      en: 'Official address, only where it was seen.',
      zh: '官方地址，只在见到时写。',
    },
    later_than_plan: {
      type: truth,
      en: 'Whether it came after the plan.',
      zh: '是否晚于方案。',
    },
    summary: {
      type: localized,
      en: 'What it is and where it touches the plan. Our words.',
      zh: '它是什么、与方案有何关系，本站所写。',
    },
    source: { type: nullable(localized), en: 'Where it was seen.', zh: '出处。' },
    confidence: {
      type: oneOf(['seen', 'partly-seen', 'memory']),
      en: 'Whether it was seen; “memory”: a well-known title alone.',
      zh: '是否见到原件；“memory”指只列出众所周知的标题。',
    },
    provisions: {
      type: listOf(
        object({
          number: { type: count, en: 'Its number.', zh: '序号。' },
          title: { type: localized, en: 'Its title.', zh: '标题。' },
          title_seen: {
            type: truth,
            en: 'Whether the Chinese title was seen in the document.',
            zh: '中文标题是否见于原件。',
          },
          compared: {
            type: nullable(localized),
            en: 'How the plan copies, narrows or adds. Our words.',
            zh: '方案怎样照搬、收窄或增加，本站所写。',
          },
          measures: {
            type: listOf(
              object({
                number: { type: count, en: 'Number of the measure.', zh: '条号。' },
                certain: { type: truth, en: 'False: only probably.', zh: 'false表示推断。' },
              }),
            ),
            en: 'The measures that carry it down.',
            zh: '落实它的各条。',
          },
        }),
      ),
      en: 'Provisions of a national document that the plan implements; else empty.',
      zh: '方案所落实的国家文件的各条；其他文件为空。',
    },
    measures: {
      type: listOf(count),
      en: 'Numbers of the measures that it concerns.',
      zh: '有关各条的条号。',
    },
    text_kind: ourWords,
  },
};

/** A law or document as `/data/v1/instruments.json` lists it. */
export function instrumentData(
  instrument: Library['instruments'][number],
  { measures, absolute }: { measures: Library['measures']; absolute: (path: string) => string },
) {
  const { slug } = instrument;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.instrument(locale, slug)),
    title: instrument.title,
    title_en_status: instrument.title_en_status,
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
      compared: provision.compared,
      measures: provision.measures.map(({ number, certain }) => ({ number, certain })),
    })),
    measures: instrument.measures,
    text_kind: 'explainer',
  };
}
