import { kindOfLine } from './line-kinds.ts';

const TITLE_END =
  /(?:通知|函|公告|通告|批复|方案|措施|计划|意见|行动|规划|要点|清单|分工|安排|政策|办法|规定|细则|决定|举措|任务|[一二三四五六七八九十百\d]+条|指引|指南|实施|试行|暂行|年|版|稿)[》）)”"]*$/u;
const SENTENCE_MARK = /[。；：，！？;:,]/u;
const SENTENCE_OPENING = /^(?:为|根据|按照|依据|各|现将|经|近年)/u;
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
  return at === from ? !/^(?:为了|根据|按照)/u.test(line) : !SENTENCE_OPENING.test(line);
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
