import { isContentsEntry } from './markers.ts';
import { CHINESE_NUMERAL, toHalfWidthDigits } from '../../i18n/numerals.ts';

/** What a whole line outside the numbered body can be by its own shape. */
export type LineKind =
  | 'document-number'
  | 'date'
  | 'release-note'
  | 'annex'
  | 'contents'
  | 'letterhead'
  | 'web-page'
  | 'imprint'
  | 'text';

const LONGEST_OWN_LINE = 120;

const OPENINGS: readonly (readonly [LineKind, RegExp])[] = [
  ['annex', /^附(?:件|录|表)? ?[0-9０-９一二三四五六七八九十]{0,3} ?(?:[:：]|$)/u],
  [
    'imprint',
    /^本(?:方案|措施|计划|意见|政策|规定|办法|通知|文件|行动)[^。]{0,20}(?:自|有效期)|^(?:抄送|抄报|联系人|联系电话|联系方式)/u,
  ],
  [
    'web-page',
    /^(?:索 *引 *号|主题分类|主题词|发文(?:机关|机构|字号|日期)|成文日期|生成日期|产生日期|废止日期|发布(?:日期|时间|机构)|信息(?:来源|分类|名称|公开)|来源|文件?编?号|标 *题|名称|有效性|公文种类|公开(?:方式|属性)|字体|字号|浏览次数|责任编辑|作者|体裁分类|组配分类|内容概述)\s*[:：]/u,
  ],
];

const WHOLE_LINES: readonly (readonly [LineKind, RegExp])[] = [
  [
    'document-number',
    /^[\p{Script=Han}a-zA-Z]{1,20}[〔﹝［[（(【](?:19|20)\d{2}[〕﹞］\]）)】]第?\d{1,5}号$/u,
  ],
  [
    'date',
    new RegExp(
      `^[（(]?(?:\\d{4}|[${CHINESE_NUMERAL}Ｏ]{4})年(?:\\d{1,2}|[${CHINESE_NUMERAL}]{1,2})月(?:\\d{1,2}|[${CHINESE_NUMERAL}]{1,3})日[）)]?$`,
      'u',
    ),
  ],
  ['release-note', /^[（(][^（()）：:]{0,30}(?:公开|发布|删减|印发)[^（()）：:]{0,20}[）)]$/u],
  ['letterhead', /^\p{Script=Han}{2,30}(?:人民政府|办公厅|办公室|委员会|厅|局)文件$/u],
  ['imprint', /^.{2,40}\d{4}年\d{1,2}月\d{1,2}日(?:印发|印)$/u],
];

const MOST_SIGNATORY_LINES = 6;
const LONGEST_SIGNATORY = 40;

/** The text of a content line in, its kind out. */
export function kindOfLine(line: string): LineKind {
  const opening = line.slice(0, LONGEST_OWN_LINE);
  const byOpening = OPENINGS.find(([, pattern]) => pattern.test(opening));
  if (byOpening) return byOpening[0];
  if (line.length > LONGEST_OWN_LINE) return 'text';
  if (isContentsEntry(line) || /^目\s*[录次]$/u.test(line)) return 'contents';
  const compact = toHalfWidthDigits(line).replace(/\s/g, '');
  return WHOLE_LINES.find(([, pattern]) => pattern.test(compact))?.[0] ?? 'text';
}

/**
 * The index of the date that signs a text, where the lines from `index` on, before `end`, are
 * signatories and a date follows them; null where they are not.
 */
export function findSigningDate(
  lines: readonly string[],
  index: number,
  end: number,
): number | null {
  for (let next = index; next < Math.min(end, index + MOST_SIGNATORY_LINES + 1); next += 1) {
    const line = lines[next] ?? '';
    const kind = kindOfLine(line);
    if (kind === 'date') return next > index ? next : null;
    if (kind !== 'text' || line.length > LONGEST_SIGNATORY || /[。；：，？！,;:]/u.test(line)) {
      return null;
    }
  }
  return null;
}

/**
 * The index after a line that lists annexes (附件：1．…) and the numbered lines that go on with it.
 */
export function endOfAnnexList(lines: readonly string[], from: number): number {
  let at = from + 1;
  while (at < lines.length && /^[0-9０-９]{1,2} ?[．.、]/u.test(lines[at] ?? '')) at += 1;
  return at;
}

/** True where an annex line lists annexes (附件：1．…) instead of heading one (附件2). */
export function listsAnnexes(line: string): boolean {
  return /^.{0,8}[:：]./u.test(line);
}
