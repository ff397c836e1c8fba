// Shipped to browsers. Numbers of measures in a query, in every way of writing them.
import { CHINESE_NUMERAL, parseNumeral } from '../../../i18n/numerals.ts';

/** What a query says of a measure’s number. */
export interface NumberAsked {
  number: number;
  /** The same as an address writes it where the plan numbers anew in each part, 2-3. */
  address?: string | undefined;
  /** Whether it says that it means a measure: “measure 33” does, “33” alone may mean anything. */
  named: boolean;
}

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const digits = String.raw`\d{1,5}`;
const words = String.raw`(?:${tens.join('|')})(?:[ -](?:${ones.slice(1, 10).join('|')}))?|${ones.join('|')}`;
const arabic = String.raw`(${digits})(?:st|nd|rd|th)?`;
const noun = String.raw`(?:measures?|articles?|art|items?|points?|clauses?|provisions?|number|nr|no|m)`;
const chinese = `([${CHINESE_NUMERAL}]{1,7}|${digits})`;

// The last group is the number; one before it, what may stand before, which looking behind would
// not take: Safari of 2022 cannot look behind.
const named = [
  new RegExp(String.raw`\b${noun}[. ]{0,2}(?:(?:number|no|nr)\b[. ]{0,2})?#? ?${arabic}(?![\d〕])`),
  new RegExp(String.raw`\b${noun}[. ]{1,2}(${words})(?![\w-])`),
  new RegExp(String.raw`(^|[^\w.])${arabic} (?:measure|article|item)s?\b`),
  new RegExp(String.raw`# ?(${digits})(?!\d)`),
  new RegExp(`(^|[^年])第 ?${chinese} ?(?:条|項|项|點|点|个|個|號|号)?(?:措施|条目)?`),
  new RegExp(`(?:措施|条目|條目) ?${chinese}(?![${CHINESE_NUMERAL}])`),
  new RegExp(String.raw`(^|\D)(${digits}) ?[条條](?:措施)?`),
  new RegExp(`^([${CHINESE_NUMERAL}]{1,7}) ?[条條](?:措施)?$`),
];
const bare = [new RegExp(`^(${digits})$`), new RegExp(`^${arabic}$`), new RegExp(`^(${words})$`)];
/** As in the address of a measure, where numbering begins anew. */
const hyphenated = /\d{1,5}(?:-\d{1,5}){1,2}/;

const bareChinese = new RegExp(`^([${CHINESE_NUMERAL}]{1,7})$`);

function valueOf(text: string): number | null {
  if (!/^[a-z]/.test(text)) return parseNumeral(text);
  const [first = '', second = ''] = text.split(/[ -]/);
  const ten = tens.indexOf(first);
  return ten === -1 ? ones.indexOf(first) : (ten + 2) * 10 + Math.max(0, ones.indexOf(second));
}

function firstOf(patterns: readonly RegExp[], text: string): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const value = valueOf(found?.[found.length - 1] ?? '');
    if (value !== null && value > 0) return value;
  }
  return null;
}

/** The number of a measure that a query names, null where it names none. */
export function numberAsked(query: string): NumberAsked | null {
  const text = query.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const address = hyphenated.exec(text)?.[0];
  const byName = firstOf(named, text);
  if (byName !== null) return { number: byName, address, named: true };
  const alone = firstOf([...bare, bareChinese], text);
  if (alone !== null) return { number: alone, address, named: false };
  return address === text ? { number: 0, address, named: false } : null;
}

/** What is left of a query without the number that it names. */
export function withoutNumber(query: string): string {
  const text = query.normalize('NFKC').toLowerCase();
  const keepBefore = (_: string, first: string, second: unknown) =>
    typeof second === 'string' ? `${first} ` : ' ';
  return named.reduce((rest, pattern) => rest.replace(pattern, keepBefore), text).trim();
}
