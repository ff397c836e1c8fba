import {
  locales,
  localize,
  officialLocale,
  translationLocales,
  type Locale,
  type Localized,
} from '../../i18n/locales.ts';
import { parseNumeral, toHalfWidthDigits } from '../../i18n/numerals.ts';
import { explainerHeadings, explainerParts } from '../../model/explainer.ts';
import type { PlanBody } from '../../model/plan-bodies.ts';
import type { Measure } from '../../model/plan.ts';
import type { Plan } from '../../model/plan.ts';
import { sha256 } from '../../model/sha256.ts';
import { translationUnits } from '../../model/translation-units.ts';
import { inks } from '../../outputs/pictures/drawing/inks.ts';

/** A text still to be written in every language; in the official one it may be known already. */
function emptyText(official = ''): Localized {
  return localize((locale) => (locale === officialLocale ? official : ''));
}

/** What a language calls a country, by its ISO 3166 code. */
function nameOfCountry(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locales[locale].tag], { type: 'region' }).of(code) ?? '';
}

/** No search words yet, or no words that show a strength, in any language. */
function noWords(): Localized<string[]> {
  return localize(() => []);
}

/** The content of `site.yaml`, with what holds for any plan that can be read. */
export function siteOf() {
  const { seal, sheet } = inks;
  return {
    name: emptyText(),
    address: '',
    plan: emptyText(),
    plan_label: emptyText(),
    place: {
      name: emptyText(),
      official_name: emptyText(),
      code: 'cn',
      country: localize((locale) => nameOfCountry('CN', locale)),
    },
    headline: emptyText(),
    standing: emptyText(),
    responsible_bodies: emptyText(),
    agency_kinds: [
      {
        key: 'department',
        usual: true,
        label: emptyText(),
        heading: emptyText(),
        meaning: emptyText(),
      },
    ],
    search_ignores: ['china', 'chinese'],
    citation_key: '',
    booklet: 'measures',
    colours: { seal, sheet },
    embed: { v1: null },
  };
}

/** The content of `plan/plan.yaml` with what the text itself says; the rest is empty. */
export function identityOf(plan: Plan, source: string) {
  const { notice } = plan;
  return {
    document_number: emptyText(notice?.documentNumber?.text),
    title_pinyin: '',
    issuer: emptyText(notice?.signatory?.text),
    kind: emptyText(),
    issued: isoDate(notice?.date?.text ?? ''),
    published: '',
    index_number: '',
    official_page: '',
    source_sha256: sha256(source),
    parts: plan.parts.map(({ title }) => emptyText(title)),
    updates_as_found: '',
  };
}

/** The content of `plan/translation.<locale>.yaml`: every unit with the hash of its official text, untranslated. */
export function translationOf(plan: Plan) {
  return Object.fromEntries(
    translationUnits(plan).map(({ id, text }) => [id, { of_sha256: sha256(text), text: '' }]),
  );
}

/** 2023年5月1日 or 二〇二三年五月一日 in, 2023-05-01 out; '' for anything else. */
export function isoDate(printed: string): string {
  const match = /^(.{4})年(.{1,2})月(.{1,3})日$/u.exec(toHalfWidthDigits(printed));
  const numbers = (match?.slice(1) ?? []).map(parseNumeral);
  const [year, month, day] = numbers.map((number) => (number === null ? '' : String(number)));
  if (!year || !month || !day) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The content of a measure's `facts.yaml`, with one entry per sentence, to be filled. */
export function factsOf(measure: Measure) {
  return {
    number: measure.number,
    title: emptyText(),
    question: emptyText(),
    answer: emptyText(),
    today: null,
    for: emptyText(),
    offers: emptyText(),
    strength: '',
    sentences: measure.sentences.map(() => ({
      strengths: [{ strength: '', evidence: noWords() }],
    })),
    topics: [],
    related_instruments: [],
    national_provisions: [],
    aliases: noWords(),
    related: [],
    reviewed: null,
  };
}

/** The explainer of a measure in one language: its headings, with nothing below them yet. */
export function explainerIn(locale: Locale): string {
  return explainerParts.map((part) => `## ${explainerHeadings[locale][part]}\n`).join('\n');
}

/** The content of `agencies/<slug>.yaml` for a body of the plan, to be filled. */
export function agencyOf(body: PlanBody, slug: string) {
  return {
    slug,
    name: emptyText(),
    name_status: Object.fromEntries(translationLocales.map((locale) => [locale, 'ours'])),
    short_name: emptyText(body.name),
    names_in_text: body.namesInText,
    kind: '',
    superior: null,
    superior_relation: 'none',
    website: null,
    aliases: noWords(),
    description: emptyText(),
    source: null,
    later: null,
  };
}
