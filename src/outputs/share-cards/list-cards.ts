import type { MeasureNumber } from '../../model/measure-number.ts';
import { measuresInOrder } from '../../model/measures-in-order.ts';
import {
  counterpartOf,
  localeCodes,
  locales,
  officialLocale,
  type Locale,
  type Localized,
  type Script,
} from '../../i18n/locales.ts';
import { translator, type Translate } from '../../i18n/translator.ts';
import type {
  Library,
  LibraryIndustry,
  LibraryMeasure,
  ResponsibleBody,
} from '../../model/library.ts';
import { cardPaths, pagesWithCards, type PageWithCard } from './card-path.ts';
import type { ShareCard, Tile } from './share-card.ts';
import { siteWords, type SiteWords } from '../../model/site-words.ts';
import type { Site } from '../../schema/site.ts';

/** As many characters of names as two lines of a card take. */
const lineLength: Record<Script, number> = { Han: 40, Latin: 76 };

/** What the words of a page are made from. */
interface Say {
  t: Translate;
  words: SiteWords;
  site: Site;
  locale: Locale;
}

/** The title of each page, and a line about it where it needs one. */
const wordsOfPages = {
  '': ({ t, words, site, locale }) => [site.headline[locale], t('home.lead', words)],
  measures: ({ t, words }) => [t('measures.title', words), t('measures.description', words)],
  plan: ({ t, words }) => [t('plan.title'), t('plan.description', words)],
  agencies: ({ t, words }) => [t('agencies.title'), t('agencies.description', words)],
  topics: ({ t, words }) => [t('topics.title'), t('topics.description', words)],
  industries: ({ t, words }) => [t('industries.title'), t('industries.description', words)],
  questions: ({ t, words }) => [t('questions.title'), t('questions.description', words)],
  glossary: ({ t, words }) => [t('glossary.title'), t('glossary.description', words)],
  instruments: ({ t, words }) => [t('instruments.title'), t('instruments.description', words)],
  updates: ({ t, words }) => [t('updates.title'), t('updates.description', words)],
  search: ({ t, words }) => [t('search.title'), t('search.description', words)],
  cite: ({ t }) => [t('nav.cite')],
  embed: ({ t }) => [t('nav.embed'), t('embed.intro')],
  data: ({ t }) => [t('data.title'), t('data.intro')],
  about: ({ t }) => [t('nav.about')],
  brief: ({ t, words }) => [t('brief.page'), t('brief.description', words)],
} satisfies Record<PageWithCard, (say: Say) => [title: string, line?: string]>;

/** Every share card of the site, one for each page that has its own. */
export function listCards(library: Library): ShareCard[] {
  return [
    frontCard(library),
    ...localeCodes.flatMap((locale) => [
      ...pagesWithCards.map((name) => pageCard(library, locale, name)),
      ...library.measures.map((measure) => measureCard(library, locale, measure)),
      ...library.agencies.map((agency) => agencyCard(library, locale, agency)),
      ...library.topics.map((topic) => topicCard(library, locale, topic)),
      ...library.industries.map((industry) => industryCard(library, locale, industry)),
    ]),
  ];
}

export function measureCard(
  library: Library,
  locale: Locale,
  { number, facts, part, responsibility, state }: LibraryMeasure,
): ShareCard {
  const t = translator(locale);
  const { lead = [], support = [] } = responsibility ?? {};
  return {
    ...common(library, locale),
    path: cardPaths.entry(locale, 'measures', number),
    kicker: [
      t('measure.number', { number }),
      ...(part ? [t('measure.part', { number: part.ordinal })] : []),
      ...(state === 'as-published'
        ? [part?.shortName[locale] ?? '']
        : [t(`today.states.${state}`)]),
    ]
      .filter((words) => words !== '')
      .join(' · '),
    numeral: number,
    title: facts.title[locale],
    strength: { strength: facts.strength, label: t(`strength.${facts.strength}.label`) },
    facts: [
      { label: t('measure.lead', { count: lead.length }), text: bodyNames(lead, locale) },
      { label: t('measure.support', { count: support.length }), text: bodyNames(support, locale) },
    ].filter(({ text }) => text !== ''),
    strip: strip(library, (other) => (other.number === number ? 'filled' : 'plain')),
  };
}

export function agencyCard(
  library: Library,
  locale: Locale,
  agency: Library['agencies'][number],
): ShareCard {
  const t = translator(locale);
  const { slug, name, kind, lead, support } = agency;
  const counts = [
    ...(lead.length > 0 ? [t('agencies.leadCount', { count: lead.length })] : []),
    ...(support.length > 0 ? [t('agencies.supportCount', { count: support.length })] : []),
  ];
  return {
    ...common(library, locale),
    path: cardPaths.entry(locale, 'agencies', slug),
    kicker: kind.label[locale],
    title: name[locale],
    subtitle: inOtherLanguage(name, locale),
    facts: [{ label: t('agencies.title'), text: counts.join(' · ') }],
    strip: strip(library, ({ number }) =>
      lead.includes(number) ? 'filled' : support.includes(number) ? 'outlined' : 'plain',
    ),
  };
}

export function topicCard(
  library: Library,
  locale: Locale,
  topic: Library['topics'][number],
): ShareCard {
  return cardOfMeasures(library, locale, { ...topic, list: 'topics' });
}

export function industryCard(
  library: Library,
  locale: Locale,
  industry: LibraryIndustry,
): ShareCard {
  return cardOfMeasures(library, locale, { ...industry, list: 'industries' });
}

interface MeasuresUnderAName {
  list: 'topics' | 'industries';
  slug: string;
  name: Localized;
  measures: readonly MeasureNumber[];
}

function cardOfMeasures(
  library: Library,
  locale: Locale,
  { list, slug, name, measures }: MeasuresUnderAName,
): ShareCard {
  const t = translator(locale);
  return {
    ...common(library, locale),
    path: cardPaths.entry(locale, list, slug),
    kicker: t(`${list}.title`),
    title: name[locale],
    subtitle: inOtherLanguage(name, locale),
    facts: [{ label: t('nav.measures'), text: measures.join(t('sign.comma')) }],
    strip: strip(library, ({ number }) => (measures.includes(number) ? 'filled' : 'plain')),
  };
}

export function pageCard(library: Library, locale: Locale, name: PageWithCard): ShareCard {
  const [title, line] = wordsOfPages[name]({
    t: translator(locale),
    words: siteWords(library, locale),
    site: library.site,
    locale,
  });
  return {
    ...common(library, locale),
    path: cardPaths.page(locale, name),
    kicker: translator(locale)('site.independent'),
    title,
    subtitle: line ? { text: line, locale } : null,
    strip: strip(library, ({ facts }) => facts.strength),
  };
}

/** The front door is in all languages: the name of the site in each. */
function frontCard(library: Library): ShareCard {
  const locale = officialLocale;
  const { name } = library.site;
  return {
    ...pageCard(library, locale, ''),
    path: cardPaths.front(),
    title: name[locale],
    subtitle: inOtherLanguage(name, locale),
  };
}

function common(
  library: Library,
  locale: Locale,
): Omit<ShareCard, 'path' | 'kicker' | 'title' | 'strip'> {
  return {
    locale,
    numeral: null,
    subtitle: null,
    strength: null,
    facts: [],
    seal: library.site.colours.seal,
    siteName: library.site.name[locale],
    document: library.identity.document_number[locale],
  };
}

function inOtherLanguage(words: Record<Locale, string>, locale: Locale): ShareCard['subtitle'] {
  const other = counterpartOf(locale);
  if (other === locale) return null;
  return { text: words[other], locale: other };
}

/** Short names in the text’s order, as many as two lines take, and whether there are others. */
export function bodyNames(bodies: readonly ResponsibleBody[], locale: Locale): string {
  const t = translator(locale);
  const names = bodies.flatMap((body) =>
    body.kind === 'agency' ? [body.agency.short_name[locale]] : [],
  );
  const joined = (count: number) => names.slice(0, count).join(t('sign.comma'));
  const told =
    names.findLastIndex((_, at) => joined(at + 1).length <= lineLength[locales[locale].script]) + 1;
  return told < bodies.length ? t('card.andOthers', { names: joined(told) }) : joined(told);
}

function strip(library: Library, tileOf: (measure: LibraryMeasure) => Tile): Tile[][] {
  return measuresInOrder(library).map(({ measures }) => measures.map(tileOf));
}
