import type { Library, LibraryMeasure, ResponsibleBody } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { revisionsOf } from '../../../model/revisions.ts';
import { wholeTranslation } from '../../../model/whole-translation.ts';
import { confidences, strengths } from '../../../schema/measure-facts.ts';
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
  oneOf,
  pageAddresses,
  pair,
  slug,
  text,
  type Shape,
} from '../shape/shape.ts';
import { explainerData, explainerFields } from './explainer-data.ts';
import { pageUrls } from './page-urls.ts';

/** Which fields hold which kind of text, so that no program takes our words for the plan’s. */
export const measureTextKinds = {
  official: ['official.text', 'sentences.zh', 'responsibility.zh'],
  translation: ['translation.en', 'sentences.en', 'responsibility.en'],
  explainer: ['title', 'question', 'answer', 'for', 'offers', 'explainer'],
  update: ['updates'],
};

export const measureShape: Shape = {
  name: 'measure',
  title: { en: 'A numbered measure of the plan.', zh: '方案的一条。' },
  list: 'measures',
  fields: {
    number: { type: count, en: 'Its number in the plan.', zh: '在方案中的条号。' },
    id: {
      type: address,
      en: 'Its permanent identifier, in no language; leads on to its page.',
      zh: '永久标识，不分语言，打开后转到页面。',
    },
    url: { type: pageAddresses, en: 'Its pages.', zh: '页面地址。' },
    plan: { type: text, en: 'Document number of the plan.', zh: '方案的文号。' },
    part: { type: nullable(count), en: 'Number of its part.', zh: '所在部分的序号。' },
    section: { type: nullable(count), en: 'Number of its section.', zh: '所在节的序号。' },
    title: { type: localized, en: 'A short title of ours.', zh: '本站所拟的短标题。' },
    question: {
      type: localized,
      en: 'What an investor would ask. Our words.',
      zh: '投资者会问的问题，本站所写。',
    },
    answer: {
      type: localized,
      en: 'The answer in one or two sentences. Our words.',
      zh: '一两句话的回答，本站所写。',
    },
    official: {
      type: object({
        text: {
          type: text,
          en: 'The official Chinese, from after the number to the end of the bracket that names the bodies.',
          zh: '官方原文，从条号之后到责任单位括号为止。',
        },
        sha256: {
          type: hash,
          en: 'SHA-256 of the UTF-8 bytes of that text.',
          zh: '该段文字UTF-8字节的SHA-256。',
        },
        lines: {
          type: listOf(count),
          en: 'First and last line in the source file, counted from 1.',
          zh: '在原文文件中的首行和末行，从1数起。',
        },
      }),
      en: 'Official text, verbatim.',
      zh: '官方原文，一字不改。',
    },
    translation: {
      type: object({
        en: { type: text, en: 'Our English of the same text.', zh: '同一段文字的英译。' },
        status: {
          type: always('unofficial'),
          en: 'Always “unofficial”: the Chinese prevails.',
          zh: '总是“unofficial”，即非官方，以中文为准。',
        },
        of_sha256: {
          type: hash,
          en: 'SHA-256 of the Chinese that it renders.',
          zh: '所译中文的SHA-256。',
        },
        version: { type: text, en: 'Version of the translation.', zh: '译文的版本号。' },
        date: { type: day, en: 'Day of that version.', zh: '该版本的日期。' },
      }),
      en: 'Unofficial translation.',
      zh: '非官方译文。',
    },
    sentences: {
      type: listOf(
        object({
          id: {
            type: text,
            en: 'Fragment of the sentence on the page of the measure.',
            zh: '该句在页面上的锚点。',
          },
          zh: { type: text, en: 'Official text.', zh: '官方原文。' },
          en: { type: text, en: 'Unofficial translation.', zh: '非官方译文。' },
          strength: {
            type: oneOf(strengths),
            en: 'How far the sentence binds, as we read it: must, applies, commits, encourages or explores.',
            zh: '该句的力度，由本站判断，取值为must、applies、commits、encourages或explores。',
          },
          evidence: {
            type: listOf(text),
            en: 'The words of the Chinese that show it.',
            zh: '显示力度的原文用词。',
          },
          binds: {
            type: oneOf(['company', 'authority']),
            optional: true,
            en: 'Whom it binds; only where the strength is “must”.',
            zh: '约束谁；只在力度为“must”时出现。',
          },
        }),
      ),
      en: 'Its sentences, in order; each ends at a Chinese full stop.',
      zh: '各句，按顺序；以句号为界。',
    },
    responsibility: {
      type: nullable(pair),
      en: 'The bracket that names the bodies responsible.',
      zh: '写明责任单位的括号。',
    },
    strength: {
      type: oneOf(strengths),
      en: 'The strength of the sentence that matters most to a company.',
      zh: '对企业最要紧的那一句的力度。',
    },
    lead: {
      type: listOf(slug),
      en: 'Slugs of the lead bodies, in the text’s order.',
      zh: '牵头单位的短名，按原文顺序。',
    },
    support: {
      type: listOf(slug),
      en: 'Slugs of the supporting bodies, in the text’s order.',
      zh: '配合单位的短名，按原文顺序。',
    },
    topics: { type: listOf(slug), en: 'Slugs of its topics.', zh: '主题的短名。' },
    national_provisions: {
      type: listOf(
        object({
          instrument: { type: slug, en: 'Slug of the document.', zh: '文件的短名。' },
          provision: { type: count, en: 'Number of the provision.', zh: '条的序号。' },
          confidence: {
            type: oneOf(confidences),
            en: 'How sure we are.',
            zh: '有多大把握。',
          },
        }),
      ),
      en: 'Provisions of the national documents that it implements.',
      zh: '所落实的国家文件条目。',
    },
    instruments: {
      type: listOf(slug),
      en: 'Slugs of the laws and documents that it rests on.',
      zh: '所依据的法律与文件的短名。',
    },
    updates: {
      type: listOf(text),
      en: 'Ids of later developments, newest first. They are not part of the plan.',
      zh: '后续变化的编号，新的在前；不是方案内容。',
    },
    related: {
      type: listOf(count),
      en: 'Numbers of measures to read with it.',
      zh: '相关各条的条号。',
    },
    reviewed: {
      type: nullable(day),
      en: 'The day on which someone other than the author checked it against the Chinese; null until then.',
      zh: '由作者以外的人对照中文复核的日期；没有复核则为null。',
    },
    for: { type: localized, en: 'Who it is for. Our words.', zh: '适用于谁，本站所写。' },
    offers: { type: localized, en: 'What it offers. Our words.', zh: '提供什么，本站所写。' },
    explainer: {
      type: object(explainerFields),
      en: 'Our explanation, in Markdown. Not part of the plan.',
      zh: '本站的解读，Markdown格式；不是方案内容。',
    },
    terms: {
      type: listOf(slug),
      en: 'Slugs of the glossary terms in its text.',
      zh: '文中术语的短名。',
    },
    revisions: {
      type: listOf(
        object({
          date: { type: day, en: 'The day of the change.', zh: '改动的日期。' },
          what: { type: localized, en: 'What changed.', zh: '改了什么。' },
        }),
      ),
      en: 'What we changed on its page, newest first.',
      zh: '本站对该页的改动，新的在前。',
    },
    text_kinds: {
      type: object({
        official: { type: listOf(anyText), en: 'Official text.', zh: '官方原文。' },
        translation: { type: listOf(anyText), en: 'Our translation.', zh: '本站译文。' },
        explainer: { type: listOf(anyText), en: 'Our own words.', zh: '本站的话。' },
        update: { type: listOf(anyText), en: 'Later developments.', zh: '后续变化。' },
      }),
      en: 'Which fields hold which kind of text.',
      zh: '哪些字段是哪一种文字。',
    },
  },
};

/** A measure as `/data/v1/measures/{n}.json` holds it. */
export function measureData(
  measure: LibraryMeasure,
  { library, absolute }: { library: Library; absolute: (path: string) => string },
) {
  const { identity, translation, revisions } = library;
  const { number, facts, sentences, responsibility, officialText, sha256 } = measure;
  return {
    number,
    id: absolute(paths.measureId(number)),
    url: pageUrls(absolute, (locale) => paths.measure(locale, number)),
    plan: identity.document_number.zh,
    part: measure.part?.ordinal ?? null,
    section: measure.section?.ordinal ?? null,
    title: facts.title,
    question: facts.question,
    answer: facts.answer,
    official: { text: officialText, sha256, lines: measure.lines },
    translation: {
      en: wholeTranslation(measure),
      status: 'unofficial',
      of_sha256: sha256,
      ...translation,
    },
    sentences: sentences.map(({ id, zh, en, strength, evidence, binds }) => ({
      id,
      zh,
      en,
      strength,
      evidence,
      ...(binds && { binds }),
    })),
    responsibility: responsibility && { zh: responsibility.zh, en: responsibility.en },
    strength: facts.strength,
    lead: slugs(responsibility?.lead),
    support: slugs(responsibility?.support),
    topics: measure.topics.map(({ slug }) => slug),
    national_provisions: facts.national_provisions,
    instruments: facts.instruments,
    updates: measure.updates.map(({ id }) => id),
    related: measure.related,
    reviewed: facts.reviewed,
    for: facts.for,
    offers: facts.offers,
    explainer: explainerData(measure, { named: library, absolute }),
    terms: measure.terms.map(({ slug }) => slug),
    revisions: revisionsOf(number, revisions).map(({ date, what }) => ({ date, what })),
    text_kinds: measureTextKinds,
  };
}

function slugs(bodies: readonly ResponsibleBody[] = []): string[] {
  return bodies.flatMap((body) => (body.kind === 'agency' ? [body.agency.slug] : []));
}
