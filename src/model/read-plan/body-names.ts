import type { BodyMention } from '../plan.ts';

const OPEN_NOUN = '(?:部门|单位|机构|机关|区县|县区|地区|企业|方面|处室|科室)(?:和单位)?';
const OPEN_QUALIFIER =
  '(?:各|市|省|自治区|区|县|州|旗|镇|乡|街道?|中央|国家|级|直|属|驻|有关|相关|其他|其它|成员|职能|责任|配合|政府|委|及|、|\\d{1,2}个|\\d{1,2}家)';

// 等 in 高等院校, 中等, 平等 belongs to a word.
const OPEN_TAIL = new RegExp(`(?<![高中初平同对])等(?:${OPEN_QUALIFIER}*${OPEN_NOUN})?$`, 'u');
const OPEN_WHOLLY = new RegExp(
  `^${OPEN_QUALIFIER}*(?:有关|相关|职能|成员)${OPEN_QUALIFIER}*(?:部门|单位|机构|机关|方面|企业|处室|科室)(?:和单位)?$`,
  'u',
);

const BODY_END =
  /(?:委|局|厅|办|部|院|会|行|政府|海关|中心|集团|公司|署|所|站|部门|单位|机构|法院|总队|支队|校|[）)])$/u;
const BODY_BEGINNING = /^(?:各|市|省|区|县|州|盟|旗|国家|自治|中国|人民银行|有关|相关|其他|其它)/u;
const CONJUNCTION = /以及|[和及与]/gu;

/** True for words that end as the name of a body does: 市商务委, 成都海关, 各县（市、区）政府. */
export function endsAsBody(words: string): boolean {
  return BODY_END.test(words) || /(?:区|县|市|州|镇|街道|高新区|开发区)$/u.test(words);
}

/** One entry of a list of bodies in, its mentions out: 甲局和各区县政府 are two, 甲局等部门 a named and an open one. */
export function readMentions(entry: string): BodyMention[] {
  return splitAtConjunctions(entry).flatMap(readMention);
}

/** A body of that name, `text` being the words that stand for it in the plan. */
export function namedBody(name: string, text = name): BodyMention {
  return { kind: 'named', name, text };
}

function readMention(words: string): BodyMention[] {
  if (words === '') return [];
  if (OPEN_WHOLLY.test(words)) return [openWords(words)];
  const tail = OPEN_TAIL.exec(words);
  if (!tail) return [namedBody(words)];
  const before = words.slice(0, tail.index);
  return before === '' ? [openWords(words)] : [namedBody(before), openWords(tail[0])];
}

function openWords(words: string): BodyMention {
  return { kind: 'open', name: words, text: words };
}

/** 和 joins two bodies only where one ends before it and one begins after it: not in 市发展和改革委. */
function splitAtConjunctions(entry: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of entry.matchAll(CONJUNCTION)) {
    const left = entry.slice(from, match.index);
    const right = entry.slice(match.index + match[0].length);
    if (!BODY_END.test(left) || !BODY_BEGINNING.test(right)) continue;
    parts.push(left);
    from = match.index + match[0].length;
  }
  parts.push(entry.slice(from));
  return parts;
}
