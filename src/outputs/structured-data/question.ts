import type { Question } from 'schema-dts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { LibraryMeasure } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';

/** What an investor would ask of a measure, and our answer: our words, not the plan’s. */
export function measureQuestion(
  { number, facts }: LibraryMeasure,
  {
    locale,
    siteName,
    absolute,
  }: { locale: Locale; siteName: string; absolute: (path: string) => string },
): Question {
  const url = absolute(paths.measure(locale, number));
  return {
    '@type': 'Question',
    name: facts.question[locale],
    inLanguage: locales[locale].tag,
    about: { '@id': absolute(paths.measureId(number)) },
    answerCount: 1,
    acceptedAnswer: {
      '@type': 'Answer',
      text: facts.answer[locale],
      url,
      author: { '@type': 'Organization', name: siteName },
    },
  };
}
