import { pinyin } from 'pinyin-pro';
import { Document, isScalar, visit } from 'yaml';
import {
  locales,
  localize,
  officialLocale,
  translationLocales,
  type Locale,
  type Localized,
} from '../../i18n/locales.ts';
import { parseNumeral, toHalfWidthDigits } from '../../i18n/numerals.ts';
import { draftWords } from '../../i18n/draft-words.ts';
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
export function siteOf(plan: Plan) {
  const { seal, sheet } = inks;
  const title = titleOf(plan);
  const place = placeOf(plan);
  return {
    draft: true,
    name: emptyText(title),
    address: PLACEHOLDER,
    plan: emptyText(`《${title}》`),
    plan_label: emptyText(title),
    place: {
      name: emptyText(place),
      official_name: emptyText(place),
      code: 'cn',
      country: localize((locale) => nameOfCountry('CN', locale)),
    },
    headline: emptyText(title),
    standing: draftWords.unwritten,
    responsible_bodies: draftWords.unwritten,
    agency_kinds: [
      {
        key: 'body',
        usual: true,
        label: draftWords.body,
        heading: draftWords.bodies,
        meaning: draftWords.unwritten,
      },
    ],
    search_ignores: ['china', 'chinese'],
    citation_key: 'plan',
    booklet: 'measures',
    colours: { seal, sheet },
    embed: { v1: null },
  };
}

// A name that nobody has: where the site will stand, and the official page, until they are known.
const PLACEHOLDER = 'https://example.org';
function titleOf({ title, notice }: Plan): string {
  return (title ?? notice?.title)?.text ?? draftWords.untitled[officialLocale];
}

/** The place whose government signs, as far as its name says: 北川市人民政府办公室 is of 北川市. */
function placeOf(plan: Plan): string {
  const signs = plan.notice?.signatory?.text ?? titleOf(plan);
  return (
    /^\p{Script=Han}{2,6}?(?:自治区|自治州|省|市|州|县|區|区|縣)/u.exec(signs)?.[0] ??
    nameOfCountry('CN', officialLocale)
  );
}

/**
 * The content of `plan/plan.yaml` with what the text itself says; the rest is empty, but for what the
 * pages of a draft cannot do without: there stands what the day of the import gives.
 */
export function identityOf(plan: Plan, source: string, today = '') {
  const { notice } = plan;
  const issued = isoDate(notice?.date?.text ?? '') || today;
  return {
    document_number: emptyText(notice?.documentNumber?.text ?? NONE),
    title_pinyin: pinyin(titleOf(plan), { toneType: 'none', nonZh: 'removed' }),
    issuer: emptyText(notice?.signatory?.text ?? NONE),
    kind: draftWords.unwritten,
    issued,
    published: issued,
    index_number: NONE,
    official_page: `${PLACEHOLDER}/`,
    source_sha256: sha256(source),
    parts: plan.parts.map(({ title }) => emptyText(title)),
    updates_as_found: today.slice(0, 7),
  };
}

const NONE = '—';

/** The first revision: that the site was begun. */
export function revisionsOf(today: string) {
  if (today === '') return [];
  return [{ date: today, what: draftWords.begun, measures: 'all', translation: '0.1' }];
}

/** A page of the site in one language, to be written. */
export function pageIn(locale: Locale, page: 'about' | 'cite' | 'embed'): string {
  const text = draftWords.unwritten[locale];
  return `---\ntitle: '${draftWords[page][locale]}'\ndescription: '${text}'\n---\n\n${text}\n`;
}

/**
 * The text of `plan/translation.<locale>.yaml`: every unit with the hash of its official text,
 * untranslated, and above it that text as a comment.
 */
export function translationOf(plan: Plan): string {
  const units = new Map(translationUnits(plan).map((unit) => [unit.id, unit.text]));
  const document = new Document(
    Object.fromEntries([...units].map(([id, text]) => [id, { of_sha256: sha256(text), text: '' }])),
  );
  visit(document, {
    Pair: (_, pair) => {
      const text = isScalar(pair.key) ? units.get(String(pair.key.value)) : undefined;
      if (text !== undefined && isScalar(pair.key)) pair.key.commentBefore = ` ${text}`;
    },
  });
  return document.toString({
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
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
    kind: 'body',
    superior: null,
    superior_relation: 'none',
    website: null,
    aliases: noWords(),
    description: emptyText(),
    source: null,
    later: null,
  };
}
