import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { locales, officialLocale, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { explainerHeadings, explainerParts } from '../../model/explainer.ts';
import type { LibraryMeasure } from '../../model/library.ts';
import { byDecisiveness, type MeasureUpdate } from '../../model/effects.ts';
import { formatDate } from '../../model/format-date.ts';
import { formatUpdateDate, foundForMeasure } from '../../model/update-date.ts';
import { closingBracket } from '../../model/whole-text.ts';
import { explainerFields, type ExplainerData } from '../open-data/records/explainer-data.ts';
import { todayText } from '../today-text.ts';
import { taggedText } from '../../model/tree-languages.ts';
import { headingElement, htmlOfMarkdown, underItsName, verbatim } from './book-html.ts';
import { idOfUpdate, updatesFile, type Book } from './book.ts';
import type { BookHeading } from './chapter.ts';

/** The heading of a measure: its number, and its title in each language of the book. */
export function headingOfMeasure(
  { number, facts }: Pick<LibraryMeasure, 'number' | 'facts'>,
  { shown }: Book,
): BookHeading {
  const texts = shown.map((locale) => {
    const t = translator(locale);
    return {
      locale,
      text: t('measure.number', { number }) + t('sign.colon') + facts.title[locale],
    };
  });
  return { level: 3, id: `measure-${number}`, texts };
}

/**
 * A measure in a book: in each language the question, the answer and how it stands today; the
 * official text and its translation, each under its name; our explanation; later developments.
 */
export function measureContent(measure: LibraryMeasure, book: Book): ElementContent[] {
  const { shown } = book;
  const explainer = book.explainerOf(measure);
  return [
    headingElement(headingOfMeasure(measure, book)),
    ...shown.map((locale) => inShort(measure, locale)),
    ...shown.map((locale) => textOf(measure, locale)),
    ...shown.map((locale) => explanation(explainer, locale)),
    ...shown.map((locale) => laterDevelopments(measure, locale, book)),
  ];
}

function inShort(measure: LibraryMeasure, locale: Locale): Element {
  const t = translator(locale);
  const { facts } = measure;
  const today = todayText(measure, locale);
  const lines = [
    [t('markdown.question'), facts.question[locale]],
    [t('markdown.answer'), facts.answer[locale]],
    ...(today === null ? [] : [[t('today.label'), today] as const]),
  ] as const;
  return h(
    'div',
    { lang: locales[locale].tag, className: 'in-short' },
    lines.map(([label, text]) => h('p', h('b', label + t('sign.colon')), taggedText(text, locale))),
  );
}

/** The official text or its translation, sentence by sentence, under its name. */
function textOf({ number, sentences, responsibility }: LibraryMeasure, locale: Locale): Element {
  const isOfficial = locale === officialLocale;
  const bracket = closingBracket(responsibility);
  return underItsName('h4', locale, [
    ...sentences.map((sentence) =>
      verbatim(
        { text: sentence[locale], locale },
        isOfficial ? { id: `measure-${number}-${sentence.id}` } : {},
      ),
    ),
    ...(bracket ? [verbatim({ text: bracket[locale], locale })] : []),
  ]);
}

function explanation(explainer: ExplainerData, locale: Locale): Element {
  const t = translator(locale);
  return h(
    'section',
    { lang: locales[locale].tag, className: 'explainer' },
    h('h4', t('measure.explainer')),
    h('p', { className: 'note' }, t('measure.explainerNote')),
    explainerParts.flatMap((part) => {
      const text = explainer[explainerFields[part]][locale];
      return text
        ? [h('h5', explainerHeadings[locale][part]), ...htmlOfMarkdown(text, locale)]
        : [];
    }),
  );
}

/** What later developments do to the measure, the decisive first; the chapter on them tells of each. */
function laterDevelopments(measure: LibraryMeasure, locale: Locale, { library }: Book): Element {
  const t = translator(locale);
  const { decisive, context } = byDecisiveness(measure.updates);
  const found = formatDate(locale, foundForMeasure(measure, library.identity));
  const item = ({ id, title, effect, says, ...date }: MeasureUpdate) =>
    h(
      'li',
      h('b', t(`updates.effects.${effect}.label`)),
      t('sign.dot'),
      h('a', { href: `${updatesFile}#${idOfUpdate(id)}` }, [
        ...taggedText(formatUpdateDate(locale, date) + t('sign.pause') + title[locale], locale),
      ]),
      t('sign.colon'),
      taggedText(says[locale], locale),
    );
  return h(
    'section',
    { lang: locales[locale].tag, className: 'updates' },
    h('h4', t('measure.updates')),
    h(
      'p',
      { className: 'note' },
      t(measure.updates.length > 0 ? 'measure.updatesNote' : 'measure.noUpdates', { found }),
    ),
    measure.updates.length > 0 ? [h('ul', [...decisive, ...context].map(item))] : [],
  );
}
