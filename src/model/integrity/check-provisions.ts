import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';

/** Provisions are numbered without gaps, and those that measures implement exist. */
export function checkProvisions({ instruments, measures }: Content): Issue[] {
  const misnumbered = instruments.flatMap(({ file, data: { provisions = [] } }) =>
    provisions.flatMap(({ number }, index) =>
      number === index + 1
        ? []
        : [
            {
              file,
              field: `provisions[${index}].number`,
              problem: `found ${number} in place ${index + 1}.`,
              mend: 'Number the provisions 1, 2, 3 … as in the document.',
            },
          ],
    ),
  );
  const unknown = measures.flatMap(({ facts: { file, data } }) =>
    data.national_provisions.flatMap(({ instrument, provision }, index) => {
      const provisions = instruments.find(({ data: { slug } }) => slug === instrument)?.data
        .provisions;
      if (!provisions || provisions.some(({ number }) => number === provision)) return [];
      return [
        {
          file,
          field: `national_provisions[${index}].provision`,
          problem: `${instrument} has no provision ${provision}.`,
          mend: `Write a number from 1 to ${provisions.length}.`,
        },
      ];
    }),
  );
  return [...misnumbered, ...unknown];
}
