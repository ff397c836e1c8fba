import { bothScripts } from './both-scripts.ts';
import { kindOfLine } from './line-kinds.ts';

const TITLE_END = bothScripts(
  /(?:通知|函|公告|通告|批复|方案|措施|计划|意见|行动|规划|要点|清单|分工|安排|政策|办法|规定|细则|决定|举措|任务|[一二三四五六七八九十百\d]+条|指引|指南|实施|试行|暂行|年|版|稿)[》）)”"]*$/u,
);
const SENTENCE_MARK = /[。；：，！？;:,]/u;
const SENTENCE_OPENING = bothScripts(/^(?:为|根据|按照|依据|各|现将|经|近年)/u);
const NO_TITLE_OPENING = bothScripts(/^(?:为了|根据|按照)/u);
const ADDRESSES = bothScripts(
  /(?:政府|部门|单位|机构|委员会|[委局厅办部院会区县市州])[^。]{0,12}[：:]$/u,
);
const SUFFIX = /^[（(〔][^。]{1,24}[）)〕]$/u;
const MOST_TITLE_LINES = 6;
const LONGEST_TITLE = 160;

/**
 * Takes the lines of a text and where to look. Returns the index after the title's last line, or
 * `from` where no title stands there. A title has no punctuation of sentences outside 《》 and is
 * over when its words can end one (通知, 方案, 措施 …).
 */
export function findTitleEnd(lines: readonly string[], from: number, end: number): number {
  let at = from;
  let words = '';
  while (at < Math.min(end, from + MOST_TITLE_LINES) && mayBelongToTitle(lines, at, from)) {
    words += lines[at] ?? '';
    at += 1;
    if (!isWhole(words)) continue;
    if (at < end && isSuffix(lines[at] ?? '')) return at + 1;
    if (!goesOn(lines, at, end)) return at;
  }
  return at;
}

/**
 * Takes the lines before the first numbered item. Returns the index at which the document begins:
 * that of its title, which page menus may stand above. The last whole title counts that stands
 * above addressees and above the first line with a sentence; 0 where none does.
 */
export function findDocumentStart(lines: readonly string[]): number {
  const firstSentence = lines.findIndex((line) => line.includes('。'));
  const end = firstSentence === -1 ? lines.length : firstSentence;
  let start = 0;
  let reached = 0;
  for (let at = 0; at < end; at += 1) {
    if (at < reached) continue;
    if (reached > 0 && ADDRESSES.test(lines[at] ?? '') && kindOfLine(lines[at] ?? '') === 'text')
      break;
    const to = findTitleEnd(lines, at, end);
    if (to === at || !isWholeTitle(lines, at, to)) continue;
    start = at;
    reached = to;
  }
  return start;
}

/** True where the lines from `from` on make a title whose words end as a title's do. */
export function isWholeTitle(lines: readonly string[], from: number, end: number): boolean {
  return isWhole(
    lines
      .slice(from, end)
      .join('')
      .replace(/[（(〔][^（(〔]*[）)〕]$/u, ''),
  );
}

function mayBelongToTitle(lines: readonly string[], at: number, from: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > LONGEST_TITLE || kindOfLine(line) !== 'text') return false;
  if (SENTENCE_MARK.test(line.replace(/《[^》]*(?:》|$)/gu, ''))) return false;
  return at === from ? !NO_TITLE_OPENING.test(line) : !SENTENCE_OPENING.test(line);
}

function isWhole(words: string): boolean {
  const opened = words.split('《').length;
  const closed = words.split('》').length;
  return opened === closed && TITLE_END.test(words.slice(-24));
}

function isSuffix(line: string): boolean {
  return SUFFIX.test(line) && kindOfLine(line) === 'text';
}

function goesOn(lines: readonly string[], at: number, end: number): boolean {
  return at < end && mayBelongToTitle(lines, at, -1) && isWhole(lines[at] ?? '');
}
