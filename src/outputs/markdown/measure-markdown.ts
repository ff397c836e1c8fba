import {
  hasTranslations,
  locales,
  officialLocale,
  otherLocales,
  translationBeside,
  type Locale,
} from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { explainerHeadings, explainerParts } from '../../model/explainer.ts';
import { formatDate } from '../../model/format-date.ts';
import type { Library, LibraryMeasure, ResponsibleBody } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { siteWords } from '../../model/site-words.ts';
import { limbsOfMeasure } from '../../model/strength.ts';
import { explainerData, explainerFields } from '../open-data/records/explainer-data.ts';
import { reviewText } from '../review-text.ts';
import { todayText } from '../today-text.ts';
import { plainText } from './plain-text.ts';

interface MarkdownOptions {
  locale: Locale;
  library: Library;
  /** A path of the site as an address with its origin. */
  absolute: (path: string) => string;
  /** The same as links have it: short in a file that stands on the site. */
  link: (path: string) => string;
}

/**
 * A measure as Markdown (CommonMark), each text under its label: what the page says, for programs
 * and for those who read files. Links to terms are left out, to keep it short.
 */
export function measureMarkdown(measure: LibraryMeasure, options: MarkdownOptions): string {
  const { locale, library, absolute } = options;
  const t = translator(locale);
  const { number, facts } = measure;
  const blocks = [
    `# ${t('measure.number', { number })}${t('sign.colon')}${plainText(facts.title[locale])}`,
    ...otherLocales(locale).map((other) => plainText(facts.title[other])),
    plainText(t('markdown.about', { ...siteWords(library, locale), number })),
    `<${absolute(paths.measure(locale, number))}>`,
    ...ownWords(measure, locale),
    ...texts(measure, locale),
    ...explanation(measure, options),
    `## ${t('nav.agencies')}`,
    bodies(measure, options),
    `## ${t('measure.source')}`,
    source(measure, options),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Question, answer, how it stands today and how strong it is. */
function ownWords(measure: LibraryMeasure, locale: Locale): string[] {
  const t = translator(locale);
  const { facts } = measure;
  const today = todayText(measure, locale);
  const labelled = (label: string, text: string) => `**${label}**${t('sign.colon')}${text}`;
  return [
    labelled(t('markdown.question'), plainText(facts.question[locale])),
    labelled(t('markdown.answer'), plainText(facts.answer[locale])),
    ...(today === null ? [] : [labelled(t('today.label'), plainText(today))]),
    labelled(t('measure.strength'), strengthText(measure, locale)),
  ];
}

function strengthText(measure: LibraryMeasure, locale: Locale): string {
  const t = translator(locale);
  return limbsOfMeasure(measure)
    .map(({ strength, binds, evidence }) => {
      const words = evidence[officialLocale].join(locales[officialLocale].signs.comma);
      const whom = binds ? `${t(`strength.binds.${binds}`)}${t('sign.pause')}` : '';
      const shown = `${whom}${t('measure.shownBy')}${t('sign.colon')}${plainText(words)}`;
      return t(`strength.${strength}.label`) + t('sign.open') + shown + t('sign.close');
    })
    .join(t('sign.semicolon'));
}

/** The official text, and beneath it the translation, each under its name. */
function texts(measure: LibraryMeasure, locale: Locale): string[] {
  const t = translator(locale);
  const translation = translationBeside(locale);
  const { sentences, responsibility } = measure;
  const quoted = (of: Locale) =>
    [...sentences, ...(responsibility ? [responsibility] : [])]
      .map((text) => `> ${plainText(text[of])}`)
      .join('\n>\n');
  return [
    `## ${t('markdown.official')}`,
    quoted(officialLocale),
    ...(hasTranslations ? [`## ${t('markdown.translation')}`] : []),
    t('measure.officialNote'),
    ...(hasTranslations ? [quoted(translation)] : []),
  ];
}

function explanation(
  measure: LibraryMeasure,
  { locale, library, link }: MarkdownOptions,
): string[] {
  const t = translator(locale);
  const explainer = explainerData(measure, { named: library, absolute: link });
  const toTerms = new RegExp(
    String.raw`\[([^\]]*)\]\(${link(paths.page(locale, 'glossary'))}[^)]*\)`,
    'g',
  );
  return [
    `## ${t('measure.explainer')}`,
    t('measure.explainerNote'),
    ...explainerParts.flatMap((part) => {
      const text = explainer[explainerFields[part]][locale].replace(toTerms, '$1');
      return text ? [`### ${explainerHeadings[locale][part]}`, text] : [];
    }),
  ];
}

function bodies({ responsibility }: LibraryMeasure, { locale, link }: MarkdownOptions): string {
  const t = translator(locale);
  const named = (body: ResponsibleBody) =>
    body.kind === 'agency'
      ? `[${plainText(body.agency.short_name[locale])}](${link(paths.agency(locale, body.agency.slug))})`
      : plainText(locale === officialLocale ? body.text : t('measure.openList'));
  const roles = (['lead', 'support'] as const).flatMap((role) => {
    const all = responsibility?.[role] ?? [];
    if (all.length === 0) return [];
    const label = t(`measure.${role}`, { count: all.length });
    return [`- ${label}${t('sign.colon')}${all.map(named).join(t('sign.semicolon'))}`];
  });
  return roles.join('\n');
}

function source(
  { number, lines, sha256, review }: LibraryMeasure,
  { locale, library, absolute }: MarkdownOptions,
): string {
  const t = translator(locale);
  const { identity } = library;
  const [first, last] = lines;
  const items: (readonly [label: string, text: string])[] = [
    [
      t('home.document'),
      `[${plainText(identity.document_number[locale])}](${identity.official_page})${t('sign.pause')}${identity.issuer[locale]}${t('sign.pause')}${formatDate(locale, identity.issued)}${t('sign.pause')}${t('embed.lines', { first, last })}`,
    ],
    [t('measure.sha256'), sha256],
    [t('cite.permalink'), `<${absolute(paths.measureId(number))}>`],
  ];
  return [
    ...items.map(([label, text]) => `- ${label}${t('sign.colon')}${text}`),
    `- ${reviewText(review, locale)}`,
  ].join('\n');
}
