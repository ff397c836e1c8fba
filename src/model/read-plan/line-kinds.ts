import { CHINESE_NUMERAL, toHalfWidthDigits } from './numerals.ts';

const DOCUMENT_NUMBER =
  /^[\p{Script=Han}a-zA-Z]{1,20}[〔﹝［[（(【] ?(?:19|20)\d{2} ?[〕﹞］\]）)】] ?第? ?\d{1,5} ?号$/u;
const DATE = new RegExp(
  `^[（(]?(?:\\d{4}|[${CHINESE_NUMERAL}Ｏ]{4})年(?:\\d{1,2}|[${CHINESE_NUMERAL}]{1,2})月(?:\\d{1,2}|[${CHINESE_NUMERAL}]{1,3})日[）)]?$`,
  'u',
);
const RELEASE_NOTE = /^[（(][^（()）：:]{0,30}(?:公开|发布|删减|印发)[^（()）：:]{0,20}[）)]$/u;
const ANNEX = /^附(?:件|录|表|注)? ?[0-9０-９一二三四五六七八九十]{0,3} ?(?:[:：].*)?$/u;
const IN_FORCE =
  /^本(?:方案|措施|计划|意见|政策|规定|办法|通知|文件|行动)[^。]{0,20}(?:自|由|有效期)/u;
const CLOSING_LABEL =
  /^(?:抄送|抄报|主送|联系人|联系电话|联系方式|公开方式|公开属性|信息公开|责任编辑)/u;
const PRINTED = /^.{2,40}\d{4}年\d{1,2}月\d{1,2}日 ?(?:印发|印)$/u;
const LONGEST_OWN_LINE = 120;

/** What a whole line outside the numbered body can be by its own shape. */
export type LineKind = 'document-number' | 'date' | 'release-note' | 'annex' | 'closing' | 'text';

/** The text of a content line in, its kind out. */
export function kindOfLine(line: string): LineKind {
  if (ANNEX.test(line.slice(0, LONGEST_OWN_LINE)) && line.startsWith('附')) return 'annex';
  if (IN_FORCE.test(line.slice(0, LONGEST_OWN_LINE))) return 'closing';
  if (CLOSING_LABEL.test(line.slice(0, LONGEST_OWN_LINE))) return 'closing';
  if (line.length > LONGEST_OWN_LINE) return 'text';
  const ascii = toHalfWidthDigits(line).replace(/\s/g, '');
  if (DOCUMENT_NUMBER.test(ascii)) return 'document-number';
  if (DATE.test(ascii)) return 'date';
  if (RELEASE_NOTE.test(line)) return 'release-note';
  if (PRINTED.test(ascii)) return 'closing';
  return 'text';
}

/**
 * The index of the date that signs a text, where lines from `index` on are signatories and a date
 * follows them; null where they are not.
 */
export function findSigningDate(
  lines: readonly string[],
  index: number,
  end: number,
): number | null {
  const MOST_SIGNATORIES = 6;
  for (let next = index; next < Math.min(end, index + MOST_SIGNATORIES + 1); next += 1) {
    const line = lines[next] ?? '';
    const kind = kindOfLine(line);
    if (kind === 'date') return next > index ? next : null;
    if (kind !== 'text' || line.length > 40 || /[。；：，？！]/u.test(line)) return null;
  }
  return null;
}
