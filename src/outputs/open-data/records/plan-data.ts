import type { Library, Pair } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import {
  address,
  always,
  anyText,
  count,
  day,
  hash,
  listOf,
  localized,
  nullable,
  object,
  pageAddresses,
  pair,
  partialDate,
  text,
  type Fields,
  type Shape,
} from '../shape/shape.ts';
import { pageUrls } from './page-urls.ts';

const sentenceFields: Fields = {
  id: { type: text, en: 'Its place: s1, s2 …', zh: '位置：s1、s2等。' },
  zh: { type: text, en: 'Official text.', zh: '官方原文。' },
  en: { type: text, en: 'Unofficial translation.', zh: '非官方译文。' },
};

export const planShape: Shape = {
  name: 'plan',
  title: { en: 'The plan: what it is, and its whole text.', zh: '方案：文件信息和全文。' },
  list: null,
  fields: {
    id: { type: address, en: 'Its identifier as linked data.', zh: '关联数据中的标识。' },
    url: { type: pageAddresses, en: 'Pages of the whole text.', zh: '全文页面。' },
    document_number: {
      type: localized,
      en: 'Document number: as printed, and as cited in English.',
      zh: '文号：原文写法和英文引用写法。',
    },
    title: { type: nullable(pair), en: 'Title of the plan.', zh: '方案的标题。' },
    issuer: { type: localized, en: 'Who issued it.', zh: '印发单位。' },
    kind: { type: localized, en: 'What kind of document it is.', zh: '文件种类。' },
    issued: { type: day, en: 'Day of issue.', zh: '印发日期。' },
    published: { type: day, en: 'Day of publication.', zh: '发布日期。' },
    index_number: { type: text, en: 'Index number of the government.', zh: '政府信息索引号。' },
    official_page: { type: address, en: 'The official page.', zh: '官方页面。' },
    source_sha256: {
      type: hash,
      en: 'SHA-256 of the text file that everything is read from.',
      zh: '原文文件的SHA-256。',
    },
    updates_as_found: {
      type: partialDate,
      en: 'Up to when later developments were looked for.',
      zh: '后续变化查到何时。',
    },
    notice: {
      type: nullable(
        object({
          title: { type: pair, en: 'Title of the notice.', zh: '通知的标题。' },
          document_number: { type: nullable(pair), en: 'Document number.', zh: '文号。' },
          addressees: { type: nullable(pair), en: 'To whom it is addressed.', zh: '主送单位。' },
          sentences: {
            type: listOf(object(sentenceFields)),
            en: 'Its sentences.',
            zh: '通知正文各句。',
          },
          signatory: { type: nullable(pair), en: 'Who signed.', zh: '落款单位。' },
          date: { type: nullable(pair), en: 'Date as printed.', zh: '落款日期。' },
          release_note: { type: nullable(pair), en: 'Note on release.', zh: '公开说明。' },
        }),
      ),
      en: 'The notice that issues the plan.',
      zh: '印发方案的通知。',
    },
    preamble: {
      type: listOf(object(sentenceFields)),
      en: 'What stands before the first part.',
      zh: '第一部分之前的文字。',
    },
    parts: {
      type: listOf(
        object({
          number: { type: count, en: 'Its number.', zh: '序号。' },
          marker: { type: text, en: 'Its number as printed.', zh: '原文的序号写法。' },
          title: { type: pair, en: 'Its heading.', zh: '标题。' },
          short_name: { type: localized, en: 'A short name of ours.', zh: '本站所拟的简称。' },
        }),
      ),
      en: 'The parts.',
      zh: '各部分。',
    },
    sections: {
      type: listOf(
        object({
          number: { type: count, en: 'Its number.', zh: '序号。' },
          marker: { type: text, en: 'Its number as printed.', zh: '原文的序号写法。' },
          title: { type: pair, en: 'Its heading.', zh: '标题。' },
          part: { type: nullable(count), en: 'Number of its part.', zh: '所在部分的序号。' },
        }),
      ),
      en: 'The sections.',
      zh: '各节。',
    },
    measures: {
      type: listOf(
        object({
          number: { type: count, en: 'Its number.', zh: '条号。' },
          id: { type: address, en: 'Its permanent identifier.', zh: '永久标识。' },
          marker: { type: text, en: 'Its number as printed.', zh: '原文的条号写法。' },
          part: { type: nullable(count), en: 'Number of its part.', zh: '所在部分的序号。' },
          section: { type: nullable(count), en: 'Number of its section.', zh: '所在节的序号。' },
          sentences: { type: listOf(object(sentenceFields)), en: 'Its sentences.', zh: '各句。' },
          responsibility: {
            type: nullable(pair),
            en: 'The bracket that names the bodies responsible.',
            zh: '写明责任单位的括号。',
          },
          sha256: { type: hash, en: 'SHA-256 of its official text.', zh: '该条原文的SHA-256。' },
        }),
      ),
      en: 'The numbered measures, text alone.',
      zh: '各条，只含文字。',
    },
    translation_status: {
      type: always('unofficial'),
      en: 'Always “unofficial”: the Chinese prevails.',
      zh: '总是“unofficial”，即非官方，以中文为准。',
    },
    translation_version: { type: text, en: 'Version of the translation.', zh: '译文的版本号。' },
    translation_date: { type: day, en: 'Day of that version.', zh: '该版本的日期。' },
    text_kinds: {
      type: object({
        official: { type: listOf(anyText), en: 'Official text.', zh: '官方原文。' },
        translation: { type: listOf(anyText), en: 'Our translation.', zh: '本站译文。' },
        explainer: { type: listOf(anyText), en: 'Our own words.', zh: '本站的话。' },
      }),
      en: 'Which fields hold which kind of text.',
      zh: '哪些字段是哪一种文字。',
    },
  },
};

/** The identifier of the plan as linked data: it resolves to the file that describes it. */
export const planId = (absolute: (path: string) => string) =>
  `${absolute(paths.dataFile('plan.jsonld'))}#plan`;

/** The plan as `/data/v1/plan.json` holds it: with the whole text, in its order. */
export function planData(library: Library, absolute: (path: string) => string) {
  const { identity, notice } = library;
  const texts = ['title', 'notice', 'preamble', 'parts.title', 'sections.title'];
  const inMeasures = ['measures.sentences', 'measures.responsibility'];
  const kindOf = (locale: keyof Pair) =>
    [...texts, ...inMeasures].map((path) => `${path}.${locale}`);
  return {
    id: planId(absolute),
    url: pageUrls(absolute, (locale) => paths.page(locale, 'plan')),
    document_number: identity.document_number,
    title: library.title,
    issuer: identity.issuer,
    kind: identity.kind,
    issued: identity.issued,
    published: identity.published,
    index_number: identity.index_number,
    official_page: identity.official_page,
    source_sha256: identity.source_sha256,
    updates_as_found: identity.updates_as_found,
    notice: notice && {
      title: notice.title,
      document_number: notice.documentNumber,
      addressees: notice.addressees,
      sentences: notice.sentences,
      signatory: notice.signatory,
      date: notice.date,
      release_note: notice.releaseNote,
    },
    preamble: library.preamble.map(({ id, zh, en }) => ({ id, zh, en })),
    parts: library.parts.map(({ ordinal, marker, title, shortName }) => ({
      number: ordinal,
      marker,
      title,
      short_name: shortName,
    })),
    sections: library.sections.map(({ ordinal, marker, title, part }) => ({
      number: ordinal,
      marker,
      title,
      part: part?.ordinal ?? null,
    })),
    measures: library.measures.map(
      ({ number, marker, part, section, sentences, responsibility, sha256 }) => ({
        number,
        id: absolute(paths.measureId(number)),
        marker,
        part: part?.ordinal ?? null,
        section: section?.ordinal ?? null,
        sentences: sentences.map(({ id, zh, en }) => ({ id, zh, en })),
        responsibility: responsibility && { zh: responsibility.zh, en: responsibility.en },
        sha256,
      }),
    ),
    translation_status: 'unofficial',
    translation_version: library.translation.version,
    translation_date: library.translation.date,
    text_kinds: {
      official: kindOf('zh'),
      translation: kindOf('en'),
      explainer: ['kind', 'parts.short_name'],
    },
  };
}
