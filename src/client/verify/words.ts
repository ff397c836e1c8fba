// Shipped to browsers. The words of the verification of quotes, which its form carries as data-* attributes.
import type { Finding, Note, Verdict } from '../../model/verify-quote/report.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';

/** Attribute names without `data-`, in camel case; what stands in braces is filled in here. */
export type VerifyWord =
  | 'loading'
  | 'unavailable'
  | 'added'
  | 'missing'
  | 'partOf'
  | 'andMore'
  | 'unofficial'
  | `verdict${Capitalize<Verdict>}`
  | `finding${Capitalize<Finding['verdict']>}`
  | `place${Capitalize<QuotableUnit['kind']>}`
  | `note${Capitalize<Note>}`;

export type VerifySay = (word: VerifyWord, values?: Record<string, string | number>) => string;

/** The words that stand on a form. */
export function verifyWordsOf(form: HTMLElement): VerifySay {
  return (word, values = {}) =>
    (form.dataset[word] ?? '').replace(/\{(\w+)\}/g, (braces, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : braces,
    );
}

/** `tooShort` → `TooShort` */
export function capitalise<Text extends string>(text: Text): Capitalize<Text> {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<Text>;
}
