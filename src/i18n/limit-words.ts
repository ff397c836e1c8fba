import type { Locale } from './locales.ts';

/** Words that limit what a sentence says: without them it says more, or the contrary. */
export interface LimitWord {
  /** As it is named to readers. */
  word: string;
  /** Where the word itself is not enough: a regular expression, `…` standing for words of the same clause. */
  pattern?: string;
  /** Whether it limits no more than its own clause. */
  ofClause?: boolean;
}

const words = (...list: string[]): LimitWord[] => list.map((word) => ({ word }));

/**
 * Negations and exceptions, conditions, the bounds of law and power, and what is only tried, sought
 * or encouraged. Where one word holds another, the longer one stands first.
 */
export const limitWords: Readonly<Record<Locale, readonly LimitWord[]>> = {
  zh: [
    ...words('除…外', '除外', '在…前提下', '在…范围内', '按照…规定', '按…规定', '根据…规定'),
    ...words('按照…原则', '按照…方式', '按照…等级'),
    ...words('不得', '不予', '不正当', '不合理', '不实', '不存在', '不'),
    { word: '未', pattern: '未(?!来)' },
    { word: '无', pattern: '无(?!论|线|形)' },
    { word: '非', pattern: '非(?!常|洲)' },
    ...words('禁止', '防止', '制止', '打击', '暂', '仅', '限于', '权限', '原则上'),
    { word: '只', pattern: '只(?!要)' },
    ...words('依法', '依规', '依照', '按规定', '符合条件', '有条件', '根据需要', '因地制宜'),
    { word: '符合', pattern: '符合(?!条件)' },
    ...words('探索', '争取', '试点', '鼓励', '部分', '逐步', '适时', '经批准'),
    { word: '可', pattern: '可(?!行|预|能|持|靠|再|比|观)' },
    { word: '重点', pattern: '(?:重大和)?重点', ofClause: true },
  ],
  en: [
    ...words('in accordance with', 'according to', 'as prescribed', 'provided that'),
    { word: 'subject to', pattern: 'subject to(?! supervision)' },
    ...words('within the limits', 'in line with', 'in the light of', 'at appropriate times'),
    ...words('other than', 'except', 'excluding', 'unless', 'without', 'neither', 'never'),
    { word: 'no', pattern: String.raw`no(?!\.\s*\d)` },
    ...words('not', 'nor', 'cannot', 'prohibit', 'prohibited', 'prevent', 'refused', 'only'),
    ...words('crack down', 'temporarily', 'gradually', 'eligible', 'lawful', 'legal'),
    { word: 'conditions', pattern: '(?:suitable |meet the )conditions' },
    ...words('unreasonable', 'unfair', 'untrue', 'some', 'certain', 'in principle', 'may'),
    { word: 'explore', pattern: 'explor(?:e|es|ing)' },
    { word: 'seek', pattern: 'seek(?:s|ing)?' },
    { word: 'encourage', pattern: 'encourag(?:e|es|ing)' },
    { word: 'pilot', pattern: 'pilots?' },
    { word: 'key', pattern: '(?:major and )?key', ofClause: true },
  ],
};
