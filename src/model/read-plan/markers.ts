import { bothScriptsIn } from './both-scripts.ts';
import { ARABIC_NUMERAL, CHINESE_NUMERAL, parseNumeral } from '../../i18n/numerals.ts';

/**
 * The forms in which plans number what they say, each with its rank: a lower rank stands higher.
 * 第一章 · 一、 · 第一节 · （一） · 第一条 · 1． · （1）
 */
export const MARKER_RANKS = {
  chapter: 1,
  han: 2,
  division: 3,
  'bracketed-han': 4,
  article: 5,
  arabic: 6,
  'bracketed-arabic': 7,
} as const;

export type MarkerForm = keyof typeof MARKER_RANKS;

/** A number at the beginning of a line, as printed and as read. */
export interface Marker {
  readonly form: MarkerForm;
  readonly number: number;
  /** As printed, without the white space after it. */
  readonly text: string;
  /** Length of the marker with the white space after it. */
  readonly length: number;
}

// Spaces inside a number are of the page, not of the number: 第 1 0 条.
const HAN = `([${CHINESE_NUMERAL}](?: ?[${CHINESE_NUMERAL}]){0,6})`;
const ARABIC = `([${ARABIC_NUMERAL}](?: ?[${ARABIC_NUMERAL}]){0,2})`;
const EITHER = `([${CHINESE_NUMERAL}${ARABIC_NUMERAL}](?: ?[${CHINESE_NUMERAL}${ARABIC_NUMERAL}]){0,6})`;

const YEAR = `[1１2２][${ARABIC_NUMERAL}]{3}(?:年|[-—–－~～至])`;
const BEFORE_DIGIT = new RegExp(
  `^([${ARABIC_NUMERAL}]{1,3})[．.、﹒](?=[${ARABIC_NUMERAL}]+[^${ARABIC_NUMERAL}.．%％万亿倍元])`,
);

const PATTERNS: readonly (readonly [MarkerForm, RegExp])[] = [
  ['chapter', fits(`^第 ?${EITHER} ?(?:章|编|篇|部分)[、：:．.]?`)],
  ['division', fits(`^第 ?${EITHER} ?节[、：:．.]?`)],
  ['article', fits(`^第 ?${EITHER} ?条(?![第的所至和款])[、：:．.]?`)],
  ['bracketed-han', fits(`^[（(] ?${HAN} ?[）)]、?`)],
  ['bracketed-arabic', fits(`^[（(]? ?${ARABIC} ?[）)]、?`)],
  // 一、二级市场 and 一、二、三产业 are prose.
  ['han', fits(`^${HAN} ?[、．.](?![${CHINESE_NUMERAL}][、级线类三])`)],
  // 1．5 and 2.5 are decimals, 1．2025年 begins with a year.
  [
    'arabic',
    fits(
      `^([${ARABIC_NUMERAL}](?: ?[${ARABIC_NUMERAL}]){0,4}) ?[．.、﹒](?:(?![${ARABIC_NUMERAL}])|(?=${YEAR}))`,
    ),
  ],
];

// ⒈ to ⒛, ⑴ to ⒇ and ㈠ to ㈩ are numbers with their marks in one character.
const SINGLE_CHARACTERS: readonly (readonly [MarkerForm, number, number])[] = [
  ['arabic', 0x2488, 20],
  ['bracketed-arabic', 0x2474, 20],
  ['bracketed-han', 0x3220, 10],
];

const CONTENTS_ENTRY = /(?:…|\.{3}|·{3}|．{3})[ …·.．]*[0-9０-９]{1,4}$/;

/** True for a line of a table of contents: words, a leader and a page number. */
export function isContentsEntry(line: string): boolean {
  return CONTENTS_ENTRY.test(line.slice(-40));
}

/** The text of a line in, the number that it begins with out; null where it begins with none. */
export function readMarker(line: string): Marker | null {
  if (isContentsEntry(line)) return null;
  for (const [form, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    const number = match?.[1] === undefined ? null : parseNumeral(match[1].replaceAll(' ', ''));
    if (match && number !== null) return marker(form, number, match[0], line);
  }
  const code = line.charCodeAt(0);
  for (const [form, first, count] of SINGLE_CHARACTERS) {
    if (code >= first && code < first + count) {
      return marker(form, code - first + 1, line.charAt(0), line);
    }
  }
  return null;
}

/**
 * As `readMarker`, for a line whose number stands before a digit, 11.5G网络: a number only where it
 * continues the numbering, else a decimal.
 */
export function readMarkerBeforeDigit(line: string): Marker | null {
  const match = BEFORE_DIGIT.exec(line);
  const number = match?.[1] === undefined ? null : parseNumeral(match[1]);
  return match && number !== null ? marker('arabic', number, match[0], line) : null;
}

function fits(source: string): RegExp {
  return new RegExp(bothScriptsIn(source), 'u');
}

function marker(form: MarkerForm, number: number, printed: string, line: string): Marker {
  const rest = line.slice(printed.length);
  const space = rest.length - rest.trimStart().length;
  return { form, number, text: printed.trimEnd(), length: printed.length + space };
}
