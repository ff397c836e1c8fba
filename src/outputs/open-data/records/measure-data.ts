import { z } from 'astro/zod';
import { localize, officialLocale, translationLocales } from '../../../i18n/locales.ts';
import { states } from '../../../model/effects.ts';
import type { Library, LibraryMeasure, ResponsibleBody } from '../../../model/library.ts';
import { isSeen } from '../../../model/national-provisions.ts';
import { paths } from '../../../model/paths.ts';
import { revisionsOf } from '../../../model/revisions.ts';
import { foundForMeasure } from '../../../model/update-date.ts';
import { wholeText } from '../../../model/whole-text.ts';
import { reviewers, strengths } from '../../../schema/measure-facts.ts';
import {
  address,
  anyText,
  count,
  measureNumber,
  day,
  hash,
  inTranslations,
  localized,
  localizedOrNull,
  officialAndTranslations,
  pageAddresses,
  partialDate,
  sentence,
  slug,
  text,
  textsOf,
  translations,
} from '../shape/values.ts';
import { explainerData, explainerShape } from './explainer-data.ts';
import { pageUrls } from './page-urls.ts';

/** Which fields hold which kind of text, so that no program takes our words for the plan’s. */
export const measureTextKinds = {
  official: ['official.text', `sentences.${officialLocale}`, `responsibility.${officialLocale}`],
  translation: ['translation', 'sentences', 'responsibility'].flatMap((field) =>
    translationLocales.map((locale) => `${field}.${locale}`),
  ),
  explainer: ['title', 'question', 'answer', 'today', 'for', 'offers', 'explainer'],
  update: ['updates'],
};

/** A numbered measure of the plan. */
export const measureShape = z.object({
  number: measureNumber,
  id: address,
  url: pageAddresses,
  plan: text,
  part: count.nullable(),
  section: count.nullable(),
  title: localized,
  question: localized,
  answer: localized,
  official: z.object({ text, sha256: hash, lines: z.array(count).length(2) }),
  translation: z.object({
    ...translations.shape,
    status: z.literal('unofficial'),
    of_sha256: hash,
    version: text,
    date: day,
  }),
  sentences: z.array(
    z.object({
      ...sentence.shape,
      strengths: z.array(
        z.object({
          strength: z.enum(strengths),
          binds: z.enum(['company', 'authority']).optional(),
          evidence: z.array(text),
        }),
      ),
    }),
  ),
  responsibility: officialAndTranslations.nullable(),
  strength: z.enum(strengths),
  lead: z.array(slug),
  support: z.array(slug),
  topics: z.array(slug),
  industries: z.array(slug),
  national_provisions: z.array(z.object({ instrument: slug, provision: count, seen: z.boolean() })),
  named_instruments: z.array(slug),
  related_instruments: z.array(slug),
  today: z.object({
    state: z.enum(states),
    ...localizedOrNull.shape,
    as_of: partialDate,
    updates: z.array(text),
  }),
  updates: z.array(text),
  related: z.array(measureNumber),
  reviewed: day.nullable(),
  reviewed_by: z.enum(reviewers).nullable(),
  for: localized,
  offers: localized,
  explainer: explainerShape,
  terms: z.array(slug),
  revisions: z.array(z.object({ date: day, what: localized })),
  text_kinds: z.object({
    official: z.array(anyText),
    translation: z.array(anyText),
    explainer: z.array(anyText),
    update: z.array(anyText),
  }),
});

/** A measure as `/data/v1/measures/{n}.json` holds it. */
export function measureData(
  measure: LibraryMeasure,
  { library, absolute }: { library: Library; absolute: (path: string) => string },
): z.infer<typeof measureShape> {
  const { identity, translation, revisions } = library;
  const { number, facts, sentences, responsibility, officialText, sha256, review } = measure;
  return {
    number,
    id: absolute(paths.measureId(number)),
    url: pageUrls(absolute, (locale) => paths.measure(locale, number)),
    plan: identity.document_number[officialLocale],
    part: measure.part?.ordinal ?? null,
    section: measure.section?.ordinal ?? null,
    title: facts.title,
    question: facts.question,
    answer: facts.answer,
    official: { text: officialText, sha256, lines: [...measure.lines] },
    translation: {
      ...inTranslations((locale) => wholeText(measure, locale)),
      status: 'unofficial',
      of_sha256: sha256,
      version: translation.version,
      date: translation.date,
    },
    sentences: sentences.map((one) => ({
      id: one.id,
      ...textsOf(one),
      strengths: one.strengths.map(({ evidence, ...limb }) => ({
        ...limb,
        evidence: evidence[officialLocale],
      })),
    })),
    responsibility: responsibility && textsOf(responsibility),
    strength: facts.strength,
    lead: slugs(responsibility?.lead),
    support: slugs(responsibility?.support),
    topics: measure.topics.map(({ slug }) => slug),
    industries: measure.industries.map(({ slug }) => slug),
    national_provisions: facts.national_provisions.map(({ instrument, provision }) => ({
      instrument,
      provision,
      seen: library.instruments.some(
        (document) => document.slug === instrument && isSeen(document, provision),
      ),
    })),
    named_instruments: measure.namedInstruments.map(({ slug }) => slug),
    related_instruments: measure.relatedInstruments.map(({ slug }) => slug),
    today: {
      state: measure.state,
      ...localize((locale) => facts.today?.[locale] ?? null),
      as_of: foundForMeasure(measure, identity),
      updates: facts.today?.updates ?? [],
    },
    updates: measure.updates.map(({ id }) => id),
    related: measure.related,
    reviewed: review?.date ?? null,
    reviewed_by: review?.by ?? null,
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
