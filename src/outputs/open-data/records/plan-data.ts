import { z } from 'astro/zod';
import { officialLocale, translationLocales, type Locale } from '../../../i18n/locales.ts';
import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import {
  address,
  anyText,
  count,
  measureNumber,
  day,
  hash,
  localized,
  officialAndTranslations,
  pageAddresses,
  partialDate,
  sentence,
  text,
  textsOf,
} from '../shape/values.ts';
import { pageUrls } from './page-urls.ts';

/** The plan: what it is, and its whole text. */
export const planShape = z.object({
  id: address,
  url: pageAddresses,
  document_number: localized,
  title: officialAndTranslations.nullable(),
  issuer: localized,
  kind: localized,
  issued: day,
  published: day,
  index_number: text,
  official_page: address,
  source_sha256: hash,
  updates_as_found: partialDate,
  notice: z
    .object({
      title: officialAndTranslations,
      document_number: officialAndTranslations.nullable(),
      addressees: officialAndTranslations.nullable(),
      sentences: z.array(sentence),
      signatory: officialAndTranslations.nullable(),
      date: officialAndTranslations.nullable(),
      release_note: officialAndTranslations.nullable(),
    })
    .nullable(),
  preamble: z.array(sentence),
  parts: z.array(
    z.object({
      number: count,
      marker: text,
      title: officialAndTranslations,
      short_name: localized,
    }),
  ),
  sections: z.array(
    z.object({
      number: count,
      marker: text,
      title: officialAndTranslations,
      part: count.nullable(),
    }),
  ),
  measures: z.array(
    z.object({
      number: measureNumber,
      id: address,
      marker: text,
      part: count.nullable(),
      section: count.nullable(),
      sentences: z.array(sentence),
      responsibility: officialAndTranslations.nullable(),
      sha256: hash,
    }),
  ),
  translation_status: z.literal('unofficial'),
  translation_version: text,
  translation_date: day,
  text_kinds: z.object({
    official: z.array(anyText),
    translation: z.array(anyText),
    explainer: z.array(anyText),
  }),
});

/** The plan as `/data/v1/plan.json` holds it: with the whole text, in its order. */
export function planData(
  library: Library,
  absolute: (path: string) => string,
): z.infer<typeof planShape> {
  const { identity, notice } = library;
  const texts = ['title', 'notice', 'preamble', 'parts.title', 'sections.title'];
  const inMeasures = ['measures.sentences', 'measures.responsibility'];
  const kindOf = (locale: Locale) => [...texts, ...inMeasures].map((path) => `${path}.${locale}`);
  return {
    id: absolute(paths.planId()),
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
      sentences: notice.sentences.map(placed),
      signatory: notice.signatory,
      date: notice.date,
      release_note: notice.releaseNote,
    },
    preamble: library.preamble.map(placed),
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
        sentences: sentences.map(placed),
        responsibility: responsibility && textsOf(responsibility),
        sha256,
      }),
    ),
    translation_status: 'unofficial',
    translation_version: library.translation.version,
    translation_date: library.translation.date,
    text_kinds: {
      official: kindOf(officialLocale),
      translation: translationLocales.flatMap(kindOf),
      explainer: ['kind', 'parts.short_name'],
    },
  };
}

/** A sentence by its place, with its text in each language and nothing else of it. */
function placed<T extends z.infer<typeof sentence>>(of: T): z.infer<typeof sentence> {
  return { id: of.id, ...textsOf(of) };
}
