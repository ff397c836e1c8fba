import { isTranslationLocale, localeCodes, locales, officialLocale } from '../../i18n/locales.ts';
import type { Limb } from '../../schema/measure-facts.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { findAll } from '../text-marks/mark-text.ts';

/**
 * The words that show the strength of each limb stand in its sentence once, in every language, and
 * no two of them share a character; limbs stand in the order of the official text.
 */
export function checkSentences({ plan, measures, translations }: Content): Issue[] {
  return measures.flatMap(({ facts: { file, data } }) => {
    const measure = plan.measures.find(({ number }) => number === data.number);
    return data.sentences.flatMap(({ strengths }, index): Issue[] => {
      const official = measure?.sentences[index];
      if (!official) return [];
      const unit = `measure-${data.number}-${official.id}`;
      const wordIssues = localeCodes.flatMap((locale) => {
        const isTranslation = isTranslationLocale(locale);
        const text = isTranslation ? translations[locale].data[unit]?.text : official.text;
        if (!text) return [];
        const what = isTranslation ? 'translation' : locales[locale].englishName;
        const words = strengths.flatMap(({ evidence }, limb) =>
          evidence[locale].map((word, place) => ({
            word,
            field: `sentences[${index}].strengths[${limb}].evidence.${locale}[${place}]`,
          })),
        );
        return checkWords(words, { text, place: `the ${what} of ${unit}` }).map((issue) => ({
          file,
          ...issue,
        }));
      });
      const field = `sentences[${index}].strengths`;
      return wordIssues.length > 0 || areInOrder(strengths, official.text)
        ? wordIssues
        : [
            {
              file,
              field,
              problem: `the limbs are not in the order in which their words stand in the ${locales[officialLocale].englishName} of ${unit}.`,
              mend: 'Sort them by the first word of each.',
            },
          ];
    });
  });
}

function areInOrder(strengths: readonly Limb[], text: string): boolean {
  const starts = strengths.map(({ evidence }) =>
    Math.min(...findAll(text, evidence[officialLocale]).map(({ start }) => start)),
  );
  return starts.every((start, index) => start >= (starts[index - 1] ?? 0));
}

function checkWords(
  words: readonly { word: string; field: string }[],
  { text, place }: { text: string; place: string },
): Omit<Issue, 'file'>[] {
  const seen: { word: string; start: number; end: number }[] = [];
  return words.flatMap(({ word, field }) => {
    const [range, ...others] = findAll(text, [word]);
    if (!range) {
      return [
        {
          field,
          problem: `“${word}” does not stand in ${place}.`,
          mend: 'Name words that do.',
        },
      ];
    }
    if (others.length > 0) {
      return [
        {
          field,
          problem: `“${word}” stands ${others.length + 1} times in ${place}.`,
          mend: 'Add the words beside it until only one place fits.',
        },
      ];
    }
    const overlapped = seen.find(({ start, end }) => start < range.end && range.start < end);
    seen.push({ word, ...range });
    return overlapped
      ? [
          {
            field,
            problem: `“${word}” overlaps “${overlapped.word}” in ${place}.`,
            mend: 'Give each word to one limb, once.',
          },
        ]
      : [];
  });
}
