import type { Instrument } from '../../schema/instrument.ts';
import type { Mention } from './mark-mentions.ts';
import { element } from './xml.ts';

const numbers =
  /\p{Script=Han}+[〔﹝](\d{4})[〕﹞](\d+)号|(?:[A-Z][a-z]+ )+\[(\d{4})\] No\. (\d+)/gu;

/**
 * The document numbers in a text, 国发〔2023〕11号 or Guo Fa [2023] No. 11, that are those of the
 * given documents, as references.
 */
export function citedDocuments(text: string, documents: readonly Instrument[]): Mention[] {
  return [...text.matchAll(numbers)].flatMap(([words, ...parts]) => {
    const [year, serial] = parts.filter((part) => part !== undefined);
    const document = documents.find(({ number }) => number?.endsWith(`〔${year}〕${serial}号`));
    return document
      ? [
          {
            words: [words],
            mark: (found) => element('ref', { href: documentIri(document) }, found),
          },
        ]
      : [];
  });
}

const documentIri = ({ date, slug }: Instrument) => `/akn/cn/doc/${date}/${slug}`;
