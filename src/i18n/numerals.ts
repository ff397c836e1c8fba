const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const PLACES = ['', ...Object.keys(UNITS)];
const SHORT_TENS: Record<string, number> = { 廿: 20, 卅: 30 };

/** The characters of a Chinese numeral, for use inside a regular expression's brackets. */
export const CHINESE_NUMERAL = '〇零○一二三四五六七八九十百千万廿卅两';

/** The characters of an Arabic numeral, half-width and full-width, for the same use. */
export const ARABIC_NUMERAL = '0-9０-９';

/** Text in, the same text out with full-width digits made half-width; nothing else changes. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** A numeral such as 二十四, 一〇二, 12 or １２ in, its number out; null for anything else. */
export function parseNumeral(numeral: string): number | null {
  const ascii = toHalfWidthDigits(numeral);
  if (/^\d{1,9}$/.test(ascii)) return Number(ascii);
  if (numeral === '' || numeral.length > 9) return null;
  const digits = [...numeral].map(digitValue);
  if (digits.every((digit) => digit !== null)) return Number(digits.join(''));
  return parseWithUnits(numeral);
}

/** A whole number from 1 to 99,999 in, its Chinese numeral out: 24 → 二十四, 10105 → 一万零一百零五. */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99_999) {
    throw new RangeError(`toChineseNumeral takes a whole number from 1 to 99,999, not ${value}.`);
  }
  const digits = [...String(value)].map(Number);
  const written = digits
    .map((digit, index) => {
      if (digit > 0) return DIGITS.charAt(digit) + (PLACES[digits.length - 1 - index] ?? '');
      return digits.slice(index).some((later) => later > 0) ? DIGITS.charAt(0) : '';
    })
    .join('');
  return written.replace(/零+/g, '零').replace(/^一十/, '十');
}

function digitValue(character: string): number | null {
  if (character === '〇' || character === '○') return 0;
  if (character === '两') return 2;
  const value = DIGITS.indexOf(character);
  return value === -1 ? null : value;
}

function parseWithUnits(numeral: string): number | null {
  let total = 0;
  let pending: number | null = null;
  for (const character of numeral) {
    const unit = UNITS[character];
    const shortTens = SHORT_TENS[character];
    const digit = digitValue(character);
    if (unit !== undefined && unit === UNITS['万']) {
      total = (total + (pending ?? 0) || 1) * unit;
      pending = null;
    } else if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = null;
    } else if (shortTens !== undefined) {
      total += shortTens;
    } else if (digit !== null) {
      pending = digit;
    } else {
      return null;
    }
  }
  return total + (pending ?? 0);
}
