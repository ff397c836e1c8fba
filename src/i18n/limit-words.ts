import type { Locale } from './locales.ts';

/** Words that limit what a sentence says: without them it says more, or the contrary. */
export interface LimitWord {
  /** As it is named to readers. */
  word: string;
  /** Where the word itself is not enough: a regular expression, `…` standing for words of the same clause. */
  pattern?: string;
  /** What of its sentence it limits: its clause, that and what follows, or all of it if not said. */
  reach?: 'clause' | 'onward';
}

const words = (...list: string[]): LimitWord[] => list.map((word) => ({ word }));
const within = (reach: LimitWord['reach'], list: LimitWord[]) =>
  list.map((limit): LimitWord => ({ reach, ...limit }));

/**
 * Clauses that say nothing by themselves: for whom, where, by what, when. What limits the next one
 * limits them too, and the other way round.
 */
export const leadingClauses: Readonly<Record<Locale, RegExp>> = {
  zh: /^(?:对|在|按照|除|以|通过|凡|经|依托|为)|(?:的|时|后)$|的[^的]{1,4}$/u,
  en: /^(?:in|for|within|where|when|if|on|by|through|except|subject|after|before|as|under)\b/iu,
};

/**
 * Negations and exceptions, conditions, the bounds of law and power, and what is only tried, sought
 * or encouraged. Where one word holds another, the longer one stands first. In Chinese, where one
 * clause follows another, adverbs and negations limit their own; who it is for and what is only
 * tried or encouraged goes on to those that follow.
 */
export const limitWords: Readonly<Record<Locale, readonly LimitWord[]>> = {
  zh: [
    ...within('onward', [
      ...words('除…外', '除外', '在…前提下', '在…范围内', '经批准', '原则上'),
      ...words('按照…原则', '按照…方式', '按照…等级', '符合条件', '有条件'),
      { word: '符合', pattern: '符合(?!条件)' },
      ...words('探索', '争取', '鼓励'),
      { word: '可', pattern: '可(?!行|预|能|持|靠|再|比|观)' },
    ]),
    ...within('clause', [
      ...words('按照…规定', '按…规定', '根据…规定'),
      ...words('不得', '不予', '不正当', '不合理', '不实', '不存在', '不'),
      { word: '未', pattern: '未(?!来)' },
      { word: '无', pattern: '无(?!论|线|形)' },
      { word: '非', pattern: '非(?!常|洲)' },
      ...words('禁止', '防止', '制止', '打击', '暂', '仅', '限于', '权限'),
      { word: '只', pattern: '只(?!要)' },
      ...words('依法', '依规', '依照', '按规定', '根据需要', '因地制宜'),
      ...words('试点', '部分', '逐步', '适时'),
      { word: '重点', pattern: '(?:重大和)?重点' },
    ]),
  ],
  en: [
    ...words('in accordance with', 'according to', 'as prescribed', 'provided that'),
    { word: 'subject to', pattern: 'subject to(?! supervision)' },
    ...words('within the limits', 'in line with', 'in the light of'),
    ...words('other than', 'except', 'excluding', 'unless', 'without', 'neither', 'never'),
    { word: 'no', pattern: String.raw`no(?!\.\s*\d)` },
    ...words('not', 'nor', 'cannot', 'prohibit', 'prohibited', 'prevent', 'refused', 'only'),
    ...words('crack down', 'temporarily', 'eligible', 'lawful', 'legal'),
    { word: 'conditions', pattern: '(?:suitable |meet the )conditions' },
    ...words('some', 'certain', 'in principle', 'may'),
    { word: 'explore', pattern: 'explor(?:e|es|ing)' },
    { word: 'seek', pattern: 'seek(?:s|ing)?' },
    { word: 'encourage', pattern: 'encourag(?:e|es|ing)' },
    { word: 'pilot', pattern: 'pilots?' },
    ...within('clause', [
      ...words('at appropriate times', 'gradually', 'unreasonable', 'unfair', 'untrue'),
      { word: 'key', pattern: '(?:major and )?key' },
    ]),
  ],
};
