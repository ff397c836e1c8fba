import type { MeasureNumber } from '../../model/measure-number.ts';
import { officialLocale, translationBeside, type Locale } from '../../i18n/locales.ts';
import type { Brief, BriefData, BriefItem, BriefMeasure, BriefPart, BriefText } from './brief.ts';

/** In which languages a brief has the text: in one, or in the official one with a translation. */
export type BriefLanguage = Locale | 'both';

/**
 * A brief on some measures, in their order.
 * @param language one language: everything is in it. Both: labels and our own words are in the
 *   language of the page, the official text has its translation below it
 * @param locale the language of the page
 */
export function composeBrief(
  numbers: readonly MeasureNumber[],
  { data, language, locale }: { data: BriefData; language: BriefLanguage; locale: Locale },
): Brief {
  const own = language === 'both' ? locale : language;
  const shown = language === 'both' ? [officialLocale, translationBeside(locale)] : [language];
  const words = data.words[own];
  return {
    locale: own,
    title: words.title,
    publisher: words.publisher,
    colon: words.colon,
    listLabel: words.list,
    items: numbers.flatMap((number) => {
      const measure = data.measures.find((one) => one.number === number);
      return measure ? [itemOf(measure, { own, shown, words })] : [];
    }),
    sourcesLabel: words.sources,
    notes: words.notes,
  };
}

function itemOf(
  measure: BriefMeasure,
  {
    own,
    shown,
    words,
  }: { own: Locale; shown: readonly Locale[]; words: BriefData['words'][Locale] },
): BriefItem {
  const { number, question, answer, today, text, ask, address } = measure;
  const inOwn = (value: string | null): BriefText[] =>
    value === null ? [] : [{ text: value, locale: own }];
  const texts: Record<BriefPart, BriefText[]> = {
    question: inOwn(question[own]),
    answer: inOwn(answer[own]),
    today: inOwn(today[own]),
    official: shown.includes(officialLocale)
      ? [{ text: text[officialLocale], locale: officialLocale }]
      : [],
    translation: shown
      .filter((locale) => locale !== officialLocale)
      .map((locale) => ({ text: text[locale], locale })),
    ask: inOwn(ask[own] || null),
  };
  return {
    number,
    name: words.measure.replace('{number}', String(number)),
    titles: [own, ...shown.filter((locale) => locale !== own)].map((locale) => ({
      text: measure.title[locale],
      locale,
    })),
    address: address[own],
    parts: Object.entries(texts)
      .filter(([, lines]) => lines.length > 0)
      .map(([part, lines]) => ({
        part: part as BriefPart,
        label: words.labels[part as BriefPart],
        texts: lines,
      })),
  };
}
