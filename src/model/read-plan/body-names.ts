import type { BodyMention } from '../plan.ts';
import { bothScripts, bothScriptsIn } from './both-scripts.ts';

const OPEN_NOUN =
  '(?:部门|单位|机构|机关|区县|县区|地区|企业|方面|处室|科室|高校|院校|高等学校|学校|院所|银行|协会|商会)(?:[和、]单位)?';
const OPEN_QUALIFIER =
  '(?:各|国务院|市|省|自治区|区|县|州|旗|镇|乡|街道?|中央|国家|地方|级|直|属|驻|有关|相关|其他|其它|成员|职能|责任|牵头|配合|政府|委|及|、|\\d{1,2}个|\\d{1,2}家|\\d{1,2}(?=部门|单位)|[一二三四五六七八九十]{1,3}(?:个|家)?(?=部门|单位))';

// 等 in 高等院校, 中等, 平等 belongs to a word.
const OPEN_TAIL = pattern(`(?<![高中初平同对])等(?:${OPEN_QUALIFIER}*${OPEN_NOUN})?$`);
const OPEN_WHOLLY = pattern(
  `^${OPEN_QUALIFIER}*(?:有关|相关|职能|成员|责任|牵头|配合|其他|其它)${OPEN_QUALIFIER}*(?:部门|单位|机构|机关|方面|企业|处室|科室)(?:[和、]单位)?$`,
);
// 甲局、乙局2个部门 counts what it named.
const COUNTED = bothScripts(/^(.+\p{Script=Han})(\d{1,2}[个家](?:部门|单位))$/u);
// A class of bodies, none of which is named: 试点城市政府, 属地政府.
const OPEN_CLASS = bothScripts(/^(?:试点|属地|所在地?|当地|地方)\p{Script=Han}{0,8}$/u);

const BODY_END = bothScripts(
  /(?:委|局|厅|办|部|院|会|行|署|政府|海关|中心|集团|公司|所|站|部门|单位|机构|机关|法院|队|校|大学|组|处|科|室|馆|台|社|联|协|校|基地|厂|中央|电网|口岸|国企|企业|园区|街|组织|联盟|军区|兵团)$/u,
);
// Companies whose own short names end as no others do: 中国电信, 国网青泽电力.
const COMPANY = bothScripts(
  /^(?:中国(?:电信|移动|联通|铁塔|广电|石油|石化|海油|烟草|邮政|华能|大唐|华电|中车|中铁|铁建|国铁|太保|人寿|人保)|国网\p{Script=Han}{0,6}电力)$/u,
);
const PLACE_END = bothScripts(
  /(?:区|县|市|州|盟|旗|省|镇|乡|街道|高新区|开发区|新城|科学城|各地)$/u,
);
const BODY_BEGINNING = bothScripts(
  /^(?:各|市|省|区|县|州|盟|旗|国家|国务院|自治|中国|中央|人民银行|有关|相关|其他|其它)/u,
);
// Words that end as a body does and are none: 举办, 社会, 全部, 场所, 重组.
const NO_BODY_END = bothScripts(
  /(?:(?:举|承|主|协|开|申|试|交|督|代|通|快|网|掌|易|好|即|新|帮|兴|查|筹|催|补|停|包|创)办|(?:社|大|开|召|机|座谈|推介|博览|展|展览|例|年|晚|盛|峰|运动|交流|发布|动员|调度|培训|现场|对接|听证|领|体|不|只|才|就|都|将|机)会|(?:全|内|外|东|西|中|南|北|局|干|底|顶|头)部|(?:场|住|居|厕)所|(?:好|用|之|何|长|短|益|各|到|此|惩|分)处|(?:学|专|本|百)科|(?:重|改)组|(?:互|关|串|并|物)联|(?:平|后|前|舞|出|站|窗)台|网站|步行街|全国|全省|全市|全区|全县|全州|全域|我国|我省|我市|我区|我县|以下|要求)$/u,
);
const TOO_GENERAL = bothScripts(
  /^(?:中央|国家|单位|部门|机构|机关|企业|集团|公司|中心|政府|学校|院校|高校|银行|地区|园区|组织|(?:处|科)室|委员会|办公室)$/u,
);
const ENDS_IN_BANK = /(?:银|支|分|总|人|农|建|工|中|央|商|农发|国开|进出口|口)行$/u;
// What a name does not hold: words of time, of reference and of doing.
const NO_NAME = bothScripts(
  /[\d０-９〇一二三四五六七八九十]{1,4}(?:年|月|日|%)|[。：:!?！？…]|以[上下]|完成|底前|年底|月底|之前|及时|定期|每[年月季]|长期|持续|适用|范围|开展|加强|制定|出台|报送|召开|印发|按照|根据|依据|要求|进一步|确保|不再|下同|同上|详见|参照|负责|牵头|具体|落实好|做好|纳入|(?<!自)由|[排列](?:在)?第|第[一1](?:位|个|名|责任)/u,
);
// Not before 对外, 经济, 应急, 于都 and their like, with which names begin.
const NO_NAME_BEGINNING = bothScripts(
  /^(?:并|均|需|须|由|对(?![外台])|在(?!.{1,4}(?:高校|院校|企业|单位|机构)$)|按|经(?![济信开发贸合管])|其中|包括|含(?!山)|除|为|将|把|从|至|到|向|应(?!急)|要|可|请|不|未(?![保央成])|已|见|以|是|被|使(?!馆)|让|而|但|或|于(?![都洪田])|推进(?!办|组|中心)|推动|建立|健全|完善|实施|落实|鼓励|支持|指导|配合|会同|单位|部门|机构)/u,
);
const CONJUNCTION = bothScripts(/以及|[和及与]/gu);
const LONGEST_NAME = 30;

/** True for words that end as the name of a body does: 市商务委, 成都海关, 各县（市、区）政府. */
export function endsAsBody(words: string): boolean {
  const bare = words.replace(/[（(][^（()）]*[）)]$/u, '');
  if (bare === '') return false;
  if (COMPANY.test(bare)) return true;
  if (bare.endsWith('行')) return ENDS_IN_BANK.test(bare);
  return (BODY_END.test(bare) || PLACE_END.test(bare)) && !NO_BODY_END.test(bare);
}

/**
 * True for words that surely name a body: they end as names of bodies do, and hold nothing that a
 * name does not. 6月底完成, 适用范围：全市 and 下同 are none.
 */
export function isSurelyBody(words: string): boolean {
  return (
    words.length > 1 &&
    !TOO_GENERAL.test(words) &&
    words.replace(/[（(][^（()）]*[）)]/gu, '').length <= LONGEST_NAME &&
    endsAsBody(words) &&
    !NO_NAME.test(words) &&
    !NO_NAME_BEGINNING.test(words)
  );
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
  if (OPEN_WHOLLY.test(words) || (OPEN_CLASS.test(words) && isSurelyBody(words))) {
    return [openWords(words)];
  }
  const [, counted, count] = COUNTED.exec(words) ?? [];
  if (counted !== undefined && count !== undefined && isSurelyBody(counted)) {
    return [namedBody(counted), openWords(count)];
  }
  const tail = OPEN_TAIL.exec(words);
  if (!tail) return [namedBody(words)];
  const before = words.slice(0, tail.index);
  return before === '' ? [openWords(words)] : [namedBody(before), openWords(tail[0])];
}

function openWords(words: string): BodyMention {
  return { kind: 'open', name: words, text: words };
}

/**
 * 和 joins two bodies only where one ends before it, or a list left open (等), and one begins after
 * it: not in 市发展和改革委.
 */
function splitAtConjunctions(entry: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of entry.matchAll(CONJUNCTION)) {
    const left = entry.slice(from, match.index);
    const right = entry.slice(match.index + match[0].length);
    const leftEnds = OPEN_TAIL.test(left) || OPEN_WHOLLY.test(left) || isJoinable(left);
    const rightBegins = BODY_BEGINNING.test(right) || isSurelyBody(right);
    if (!leftEnds || !rightBegins) continue;
    parts.push(left);
    from = match.index + match[0].length;
  }
  parts.push(entry.slice(from));
  return parts;
}

function isJoinable(words: string): boolean {
  if (TOO_GENERAL.test(words)) return false;
  return BODY_END.test(words) ? endsAsBody(words) : /[）)]$/u.test(words) && isSurelyBody(words);
}

function pattern(source: string): RegExp {
  return new RegExp(bothScriptsIn(source), 'u');
}
