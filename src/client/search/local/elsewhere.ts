// Shipped to browsers. Queries about another place than the one the site is about.
import { stem } from '../../../model/search-words/stem.ts';
import { pairsOf, tokensOf } from '../../../model/search-words/tokens.ts';
import { entriesWith } from './score.ts';
import type { SearchIndex } from './search-index.ts';

/** The share of all entries that name the site’s own place at least, and no other. */
const ownShare = 0.05;

/** Provinces and large cities of China, in English and in Chinese. */
const places = new Set(
  (
    'beijing shanghai tianjin hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian ' +
    'jiangxi shandong henan hubei hunan guangdong guangxi hainan sichuan guizhou yunnan shaanxi gansu ' +
    'qinghai ningxia xinjiang shenzhen guangzhou chengdu hangzhou nanjing suzhou wuhan ' +
    '北京 上海 天津 河北 山西 辽宁 吉林 黑龙 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 陕西 ' +
    '甘肃 青海 宁夏 新疆 深圳 广州 成都 杭州 南京 苏州 武汉'
  ).split(' '),
);

/**
 * The term for another place with which a query begins, as one does that asks about it: “Shanghai
 * rewards”, and not “move from Shanghai”. Undefined where it begins otherwise.
 */
export function placeAhead(index: SearchIndex, query: string): string | undefined {
  const [first] = tokensOf(query);
  if (!first) return undefined;
  const name = first.script === 'han' ? (pairsOf(first.text)[0] ?? '') : first.text;
  if (!places.has(name) || index.ignored.has(name)) return undefined;
  const term = first.script === 'han' ? name : stem(name);
  return entriesWith(index, term) > index.size * ownShare ? undefined : term;
}

/** Whether an entry names a term. */
export function names(index: SearchIndex, entry: number, term: string): boolean {
  return (index.postings.get(term) ?? []).some((unit) => index.units[unit]?.entry === entry);
}
