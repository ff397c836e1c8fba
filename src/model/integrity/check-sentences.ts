import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';

/** The words that show a sentence’s strength stand in it, once, in both languages. */
export function checkSentences({ plan, measures, translation }: Content): Issue[] {
  return measures.flatMap(({ facts: { file, data } }) => {
    const measure = plan.measures.find(({ number }) => number === data.number);
    return data.sentences.flatMap((sentence, index): Issue[] => {
      const text = measure?.sentences[index];
      if (!text) return [];
      const unit = `measure-${data.number}-${text.id}`;
      const english = translation.data[unit]?.en ?? '';
      const check = (field: string, words: readonly string[], within: string, what: string) =>
        words.flatMap((word, place): Issue[] => {
          const count = within.split(word).length - 1;
          if (count === 1) return [];
          const at = { file, field: `sentences[${index}].${field}[${place}]` };
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
      return [
        ...check('evidence', sentence.evidence, text.text, 'Chinese'),
        ...(english ? check('evidence_en', sentence.evidence_en, english, 'translation') : []),
      ];
    });
  });
}
