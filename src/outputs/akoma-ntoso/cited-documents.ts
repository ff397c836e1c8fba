import type { Library } from '../../model/library.ts';
import type { Mention } from './mark-mentions.ts';
import { element } from './xml.ts';
import { countryOf } from './naming.ts';

const numbers =
  /\p{Script=Han}+[〔﹝](\d{4})[〕﹞](\d+)号|(?:[A-Z][a-z]+ )+\[(\d{4})\] No\. (\d+)/gu;

/**
 * The document numbers in a text, 国发〔2023〕11号 or Guo Fa [2023] No. 11, that are those of the
 * library’s documents, as references.
 */
export function citedDocuments(
  text: string,
  { site, instruments }: Pick<Library, 'site' | 'instruments'>,
): Mention[] {
  return [...text.matchAll(numbers)].flatMap(([words, ...parts]) => {
    const [year, serial] = (parts as (string | undefined)[]).filter((part) => part !== undefined);
    const document = instruments.find(({ number }) => number?.endsWith(`〔${year}〕${serial}号`));
    return document
      ? [
          {
            words: [words],
            mark: (found) =>
              element(
                'ref',
                {
                  href: `/akn/${countryOf(site.place.code)}/doc/${document.date}/${document.slug}`,
                },
                found,
              ),
          },
        ]
      : [];
  });
}
