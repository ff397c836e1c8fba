import { localize, locales, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { formatDate } from '../../model/format-date.ts';
import type { Library, LibraryAgency, LibraryMeasure } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { siteWords } from '../../model/site-words.ts';
import { wholeText } from '../../model/whole-text.ts';
import { isWeb, type AgencyContact } from '../../schema/agency.ts';
import type { OutputContext } from '../output-context.ts';
import { todayText } from '../today-text.ts';
import type { BriefData, BriefMeasure, BriefWords } from './brief.ts';

/** Everything that briefs are made from, in all languages. */
export function briefData(library: Library, context: OutputContext): BriefData {
  return {
    words: localize((locale) => briefWords(library, locale, context)),
    measures: library.measures.map((measure) => briefMeasure(measure, library, context)),
  };
}

function briefWords(library: Library, locale: Locale, { built }: OutputContext): BriefWords {
  const t = translator(locale);
  const { identity } = library;
  const document = identity.document_number[locale];
  const issuer = identity.issuer[locale];
  const date = formatDate(locale, identity.issued);
  return {
    title: t('brief.title', siteWords(library, locale)),
    publisher: library.site.name[locale],
    colon: t('sign.colon'),
    list: t('brief.list'),
    sources: t('brief.sources'),
    measure: t('measure.number', { number: '{number}' as never }),
    labels: {
      question: t('brief.question'),
      answer: t('brief.answer'),
      today: t('today.label'),
      official: t('measure.official'),
      translation: t('embed.translation'),
      ask: t('brief.ask'),
    },
    notes: [
      `${t('embed.source', { document, issuer, date })}${t('sign.stop')}${locales[locale].gap}${identity.official_page}`,
      t('poster.ours'),
      t('embed.copyOf', { date: formatDate(locale, built) }),
    ],
  };
}

function briefMeasure(
  measure: LibraryMeasure,
  { agencies }: Pick<Library, 'agencies'>,
  { absolute }: OutputContext,
): BriefMeasure {
  const { number, facts, responsibility } = measure;
  const leads = (responsibility?.lead ?? []).flatMap((body) =>
    body.kind === 'agency' ? [body.agency] : [],
  );
  return {
    number,
    title: facts.title,
    question: facts.question,
    answer: facts.answer,
    today: localize((locale) => todayText(measure, locale)),
    text: localize((locale) => wholeText(measure, locale)),
    ask: localize((locale) => (leads.length > 0 ? whomToAsk(leads, agencies, locale) : '')),
    address: localize((locale) => absolute(paths.measure(locale, number))),
  };
}

/**
 * Every lead body with how to reach it; and once the public line, where one of them names it or none
 * has a telephone.
 */
function whomToAsk(
  leads: readonly LibraryAgency[],
  agencies: readonly LibraryAgency[],
  locale: Locale,
): string {
  const line = publicLine(agencies);
  const bodies = leads.map((body) => howToAsk(body, line, locale));
  const lines = leads.flatMap(({ contacts = [] }) => contacts.filter(isLine));
  const isTold = lines.length === 0 || lines.some(({ value }) => value === line?.value);
  return [...bodies, ...(line && isTold ? [toldContact(line, locale)] : [])].join(
    translator(locale)('sign.semicolon'),
  );
}

const isLine = ({ kind }: AgencyContact) => kind === 'hotline';

/** The telephone that several bodies name is nobody’s own, and takes questions about all of them. */
function publicLine(agencies: readonly LibraryAgency[]): AgencyContact | null {
  const lines = agencies.flatMap(({ contacts = [] }) => contacts.filter(isLine));
  return (
    lines.find((one) => lines.some((other) => other !== one && other.value === one.value)) ?? null
  );
}

function toldContact({ kind, value, for: purpose }: AgencyContact, locale: Locale): string {
  const t = translator(locale);
  const named = isWeb(kind) ? '' : t(`agencies.contactKinds.${kind}`) + t('sign.colon');
  return named + value + t('sign.pause') + purpose[locale];
}

/** A body and where it is to be reached: the contacts of its own that were seen, else its website, else that none was. */
function howToAsk(
  { short_name, website, contacts = [] }: LibraryAgency,
  line: AgencyContact | null,
  locale: Locale,
): string {
  const t = translator(locale);
  const own = contacts.filter(({ value }) => value !== line?.value);
  const ways = own.length > 0 ? own.map((contact) => toldContact(contact, locale)) : [website];
  const told = ways.filter((way) => way !== null).join(t('sign.semicolon'));
  return short_name[locale] + t('sign.open') + (told || t('brief.noContact')) + t('sign.close');
}
