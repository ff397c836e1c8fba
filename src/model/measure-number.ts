/**
 * The number by which pages, files and data name a measure: as the plan prints it, 29, where the
 * numbers run on through the whole plan; where they begin anew, with the ordinals of the headings
 * that tell equal numbers apart before it: 2-3 is measure 3 of part 2, 2-1-3 measure 3 of the
 * first section of part 2. It never changes: it is in permanent addresses.
 */
export type MeasureNumber = number | `${number}-${string}`;

/** What a measure number looks like as text, as the source of a regular expression without groups. */
export const MEASURE_NUMBER = String.raw`[0-9]+(?:-[0-9]+)*`;

const WHOLE = new RegExp(`^${MEASURE_NUMBER}$`);

/** Text in, the measure number that it is out; null where it is none. */
export function readMeasureNumber(text: string): MeasureNumber | null {
  if (!WHOLE.test(text)) return null;
  return text.includes('-') ? (text as MeasureNumber) : Number(text);
}

/** Ordinals of headings and a printed number in, the measure number out. */
export function measureNumberOf(headings: readonly number[], printed: number): MeasureNumber {
  return headings.length === 0 ? printed : ([...headings, printed].join('-') as MeasureNumber);
}

/** More than any heading or number counts to. */
const most = 10_000;

/** A value that grows in the order of the plan, among the measures of one plan. */
export function measureOrder(number: MeasureNumber): number {
  if (typeof number === 'number') return number;
  const [part = 0, ...rest] = number.split('-').map(Number);
  const [section = 0, printed = section] = rest;
  // 3-1 stands in no section: before those of its part.
  return (part * most + (rest.length > 1 ? section : 0)) * most + printed;
}

/** For `sort`: in the order of the plan. */
export function compareMeasureNumbers(one: MeasureNumber, other: MeasureNumber): number {
  return measureOrder(one) - measureOrder(other);
}

/**
 * A measure number as the beginning of the name of a file or folder: files sort as measures do, 08
 * before 10, and 2-03 before 2-10.
 */
export function measureNumberInFiles(number: MeasureNumber): string {
  return String(number).replace(/\d+$/, (digits) => digits.padStart(2, '0'));
}
