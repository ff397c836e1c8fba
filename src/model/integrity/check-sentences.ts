import { isTranslationLocale, localeCodes, locales } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';

/** The words that show a sentence’s strength stand in it, once, in every language. */
export function checkSentences({ plan, measures, translations }: Content): Issue[] {
  return measures.flatMap(({ facts: { file, data } }) => {
    const measure = plan.measures.find(({ number }) => number === data.number);
    return data.sentences.flatMap((sentence, index): Issue[] => {
      const official = measure?.sentences[index];
      if (!official) return [];
      const unit = `measure-${data.number}-${official.id}`;
      return localeCodes.flatMap((locale) => {
        const isTranslation = isTranslationLocale(locale);
        const within = isTranslation ? translations[locale].data[unit]?.text : official.text;
        if (!within) return [];
        const what = isTranslation ? 'translation' : locales[locale].englishName;
        return sentence.evidence[locale].flatMap((word, place): Issue[] => {
          const count = within.split(word).length - 1;
          if (count === 1) return [];
          const at = { file, field: `sentences[${index}].evidence.${locale}[${place}]` };
          return count === 0
            ? [
                {
                  ...at,
                  problem: `“${word}” does not stand in the ${what} of ${unit}.`,
                  mend: 'Name words that do.',
                },
              ]
            : [
                {
                  ...at,
                  problem: `“${word}” stands ${count} times in the ${what} of ${unit}.`,
                  mend: 'Add the words beside it until only one place fits.',
                },
              ];
        });
      });
    });
  });
}
