import { bothScripts } from './both-scripts.ts';
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
  ['annex', bothScripts(/^附(?:件|录|表)? ?[0-9０-９一二三四五六七八九十]{0,3} ?(?:[:：]|$)/u)],
  [
    'imprint',
    bothScripts(
      /^本(?:方案|措施|计划|意见|政策|规定|办法|通知|文件|行动)[^。]{0,20}(?:自|有效期|由[^。]{2,30}负责解释)|^(?:抄送|抄报|联系人|联系电话|联系方式)/u,
    ),
  ],
  [
    'web-page',
    bothScripts(
      /^[【[]?\s*(?:索\s*引\s*号|主题分类|主\s*题\s*词|发文(?:机关|机构|单位|字号|日期)|制发机关|成文日期|生成日期|产生日期|废止日期|生效日期|实施日期|发布(?:日期|时间|机构|单位|人)|更新(?:日期|时间)|日期|时间|信息(?:来源|分类|名称|公开|索引)|来源|文\s*件?\s*编?\s*号|标\s*题|名\s*称|有效性|时效性|公文种类|公开(?:方式|属性|类别)|分享到?|字体|字号|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|数|量)?|访问量|责任编辑|编辑|作者|体裁分类|组配分类|内容概述|文件状态|当前位置|您(?:的|所在的?|现在的?)位置|上一[篇条]|下一[篇条]|相关(?:链接|文章|阅读|解读))\s*[:：]/u,
    ),
  ],
  [
    'web-page',
    bothScripts(
      /^(?:全文|正文|首页|返回(?:首页|顶部|上一页)?|关闭(?:窗口)?|打印(?:本页)?|收藏(?:本站)?|分享|搜索|高级搜索|登录|注册|无障碍|长者助手|扫一扫|繁體版?|简体版?|English|-->|网站地图|联系我们|关于我们|网站声明|版权(?:所有|声明)|[^。]{0,40}(?:ICP备|公网安备|网站标识码|ICP備)|Copyright)/iu,
    ),
  ],
  ['web-page', /^[^。；：，]{0,60}(?:>>?|＞|»)[^。；：，]{1,60}$/u],
  [
    'web-page',
    bothScripts(/^[【[（(\s]*(?:打印|字体|字号|关闭|收藏|下载|正文下载|大 ?中 ?小)[^。，]{0,40}$/u),
  ],
];

const WHOLE_LINES: readonly (readonly [LineKind, RegExp])[] = [
  [
    'document-number',
    /^(?:[(（【])?[\p{Script=Han}a-zA-Z]{1,20}[〔﹝［[（(【](?:19|20)\d{2}[〕﹞］\]）)】]第?\d{1,5}[号號][)）】]?$/u,
  ],
  [
    'date',
    new RegExp(
      `^[（(]?(?:\\d{4}|[${CHINESE_NUMERAL}Ｏ]{4})年(?:\\d{1,2}|[${CHINESE_NUMERAL}]{1,2})月(?:\\d{1,2}|[${CHINESE_NUMERAL}]{1,3})日[）)]?$`,
      'u',
    ),
  ],
  [
    'release-note',
    bothScripts(/^[（(][^（()）：:]{0,30}(?:公开|发布|删减|印发)[^（()）：:]{0,20}[）)]$/u),
  ],
  ['letterhead', bothScripts(/^\p{Script=Han}{2,30}(?:人民政府|办公厅|办公室|委员会|厅|局)文件$/u)],
  ['imprint', bothScripts(/^.{2,40}\d{4}年\d{1,2}月\d{1,2}日(?:印发|印)$/u)],
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
