import {
  ARABIC_NUMERAL,
  CHINESE_NUMERAL,
  parseNumeral,
  toHalfWidthDigits,
} from '../../i18n/numerals.ts';

const DASHED_NUMBER = /^[-‐‑‒–—―─－~·•]{1,4} *(\d{1,4}) *[-‐‑‒–—―─－~·•]{1,4}$/;
const COUNTED_PAGE = new RegExp(
  `^第 *[${ARABIC_NUMERAL}${CHINESE_NUMERAL}]{1,5} *页([ ,，/]*共 *[${ARABIC_NUMERAL}${CHINESE_NUMERAL}]{1,5} *页)?$`,
  'u',
);
const SLASHED_NUMBER = /^\d{1,4} ?\/ ?\d{1,4}$/;
const BARE_NUMBER = /^\d{1,4}$/;
const LONGEST_PAGE_NUMBER = 24;
const LONGEST_FURNITURE = 40;
const MOST_LINES_BESIDE_A_PAGE_NUMBER = 4;
const FEWEST_LINES_TO_A_PAGE = 6;

const ISSUING_OFFICE_LINE =
  /^\p{Script=Han}{2,30}(政府|办公厅|办公室|委员会|厅|局|部)(行政规范性文件|规范性文件|文件|公报|发布|印发)$/u;

/**
 * Takes the texts of the content lines in order, trimmed. Returns the indexes of those that are
 * page furniture: page numbers, and beside a page number the lines of a header or footer, known
 * by naming the issuing office with 文件 or 发布, or by standing beside more than one page number.
 */
export function findPageFurniture(lines: readonly string[]): Set<number> {
  const pageNumbers = findPageNumbers(lines);
  const repeated = linesBesideSeveral(lines, pageNumbers);
  const furniture = new Set(pageNumbers);
  for (const index of pageNumbers) {
    for (const step of [-1, 1]) {
      let next = index + step;
      for (let count = 0; count < MOST_LINES_BESIDE_A_PAGE_NUMBER; count += 1) {
        const line = lines[next];
        if (line === undefined || !isFurniture(line, repeated)) break;
        furniture.add(next);
        next += step;
      }
    }
  }
  return furniture;
}

function findPageNumbers(lines: readonly string[]): number[] {
  const marked: number[] = [];
  const bare: number[] = [];
  lines.forEach((line, index) => {
    if (line.length > LONGEST_PAGE_NUMBER) return;
    const ascii = toHalfWidthDigits(line);
    if (DASHED_NUMBER.test(ascii) || COUNTED_PAGE.test(line) || SLASHED_NUMBER.test(ascii)) {
      marked.push(index);
    } else if (BARE_NUMBER.test(ascii)) {
      bare.push(index);
    }
  });
  return [...marked, ...countingRun(lines, bare)].sort((a, b) => a - b);
}

/**
 * A bare number is a page number only where another one, a page away, is its neighbour in value:
 * in a table, numbers that count on stand closer together.
 */
function countingRun(lines: readonly string[], bare: readonly number[]): number[] {
  const valueAt = (index: number) => parseNumeral(lines[index] ?? '') ?? NaN;
  const arePages = (one: number | undefined, next: number | undefined) =>
    one !== undefined &&
    next !== undefined &&
    next - one > FEWEST_LINES_TO_A_PAGE &&
    valueAt(next) === valueAt(one) + 1;
  return bare.filter(
    (index, position) => arePages(bare[position - 1], index) || arePages(index, bare[position + 1]),
  );
}

/** Lines that stand at the same distance from more than one page number. */
function linesBesideSeveral(
  lines: readonly string[],
  pageNumbers: readonly number[],
): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const distance of [-2, -1, 1, 2]) {
    const seen = new Set<string>();
    for (const index of pageNumbers) {
      const line = lines[index + distance];
      if (line === undefined) continue;
      if (seen.has(line)) repeated.add(line);
      seen.add(line);
    }
  }
  return repeated;
}

function isFurniture(line: string, repeated: ReadonlySet<string>): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  if (ISSUING_OFFICE_LINE.test(line)) return true;
  return repeated.has(line) && !/[，。；：、（）()〔〕]/.test(line);
}
