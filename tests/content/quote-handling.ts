import { measureNumbered } from '../support/live-library.ts';
import type { QuoteTrap } from './quote-traps.ts';

/** A sentence of a measure: 20.2 is the second of measure 20. */
function sentence(place: number, locale: 'zh' | 'en'): string {
  const [measure, at = 1] = String(place).split('.').map(Number);
  return measureNumbered(measure ?? 0).sentences[at - 1]?.[locale] ?? '';
}

/** A sentence, and one with words altered that must stand in it. */
const wordsIn = (locale: 'zh' | 'en') => (place: number, from?: string, to?: string) => {
  const text = sentence(place, locale);
  if (from === undefined || to === undefined) return text;
  if (!text.includes(from)) throw new Error(`“${from}” is not in “${text}”.`);
  return text.replace(from, to);
};
const zh = wordsIn('zh');
const en = wordsIn('en');

/** Signs say something, too. */
const otherSigns: QuoteTrap[] = [
  [zh(22, '，', '。'), 'departs'],
  [zh(10, '，依法', '。依法'), 'departs'],
  [en(36, ', encourage', '. Encourage'), 'departs'],
  [zh(1, '、', '，'), 'departs'],
  [zh(46, '，', '；'), 'departs'],
  [zh(9, '，', '——'), 'departs'],
  [zh(10, '企业，可', '企业：可'), 'departs'],
  [zh(46, '，', ''), 'departs'],
  [en(44, '; encourage', ' encourage'), 'departs'],
  [zh(51, '“注水”', '注水'), 'departs'],
  [zh(45, '予以免税确认', '“予以免税确认”'), 'departs'],
  [zh(33, '《数据出境安全评估办法》', '数据出境安全评估办法'), 'departs'],
  [zh(45, '，除相关不予免税目录所列商品外，', '（除相关不予免税目录所列商品外）'), 'departs'],
  [en(49, 'multiple-entry', 'multiple entry'), 'departs'],
  [zh(20.2, '不合理', '不\u0336合理'), 'departs'],
  [zh(22, '依法', '依\u0338法\u0338'), 'departs'],
];

/** For whom and how far: what narrows a clause is named where words of this clause are quoted. */
const scopeCut: QuoteTrap[] = [
  ['外方人员申领多次往返商务签证提供便利。', 'limited', ['重点']],
  ['对……外资项目相关外方人员申领多次往返商务签证提供便利。', 'limited', ['重点']],
  [
    'Facilitate applications for multiple-entry business visas by the relevant foreign-side personnel … foreign-invested projects.',
    'limited',
    ['key'],
  ],
  ['对外资项目给予支持', 'departs', ['在…范围内', '重点']],
  ['投资促进团组赴境外开展招商引资、参会参展等活动', 'limited', ['重点']],
  ['举办“投资重庆”系列外资招引品牌活动。', 'part'],
  ['加强外商投资企业全周期全环节服务保障。', 'part'],
  [
    'strengthen services and support for foreign-invested enterprises over the full cycle and at every stage.',
    'part',
  ],
  [
    '保障外商投资企业依法平等参加市级专业标准化技术委员会及标准制修订工作。',
    'limited',
    ['按照…原则'],
  ],
  ['支持外商投资企业在我市创新研发全球领先产品。', 'limited', ['按照…方式']],
  ['国家层面政策支持，加强在用地、用能、污染物排放指标等方面的要素保障', 'limited', ['争取']],
  ['policy support from the national level', 'limited', ['seek']],
  ['通过产值、利益等分享机制，加大东部地区外资项目梯度转移承接力度。', 'limited', ['探索']],
  ['以引资规模和实际到资金额统计数据作为实施考核和奖惩的依据', 'limited', ['防止']],
  [
    'Upgrade and improve the functions of the unified citywide supervision platform for “random selection of inspectors and of targets, with prompt public release of results”',
    'part',
  ],
  ['the Opinions of the State Council', 'limited', ['in the light of']],
];

/** How those who quote name the place, and what comes along with a copied sentence. */
const labels: QuoteTrap[] = [
  [`第十七条：${zh(17)}`, 'verbatim'],
  [`第二十二条　${zh(22)}`, 'verbatim'],
  [`第２２条：${zh(22)}`, 'verbatim'],
  [`${zh(17)}（第十七条）`, 'verbatim'],
  [`第五条第二句：${zh(5.2)}`, 'verbatim'],
  [`第十六条：${zh(17)}`, 'departs'],
  [`第二十条：${zh(22)}`, 'departs'],
  [`${zh(17)}（第七条）`, 'departs'],
  [`第五条第三句：${zh(5.2)}`, 'departs'],
  [`２２．${zh(22)}`, 'verbatim'],
  [`(22) ${zh(22)}`, 'verbatim'],
  [`（22）${zh(22)}`, 'verbatim'],
  [`(21) ${zh(22)}`, 'departs'],
  [`> ${zh(22)}`, 'verbatim'],
  [
    '> Facilitate applications for multiple-entry business visas\n> by the relevant foreign-side personnel of major and key\n>> foreign-invested projects.',
    'verbatim',
  ],
  [`${zh(22)}[1]`, 'verbatim'],
  [`“${zh(22)}”¹`, 'verbatim'],
];

/** Everything that people write where they leave words out. */
const ellipses: QuoteTrap[] = [
  ['Facilitate applications [omitted] of major and key foreign-invested projects.', 'shortened'],
  ['Facilitate applications * * * of major and key foreign-invested projects.', 'shortened'],
  ['Facilitate applications • • • of major and key foreign-invested projects.', 'shortened'],
  ['Facilitate applications . . . . of major and key foreign-invested projects.', 'shortened'],
  ['对重大和重点外资项目···提供便利。', 'shortened'],
  ['对重大和重点外资项目。。提供便利。', 'shortened'],
  ['坚决打击..恶意炒作行为', 'limited', ['不实']],
  [`……${zh(5.2)}`, 'verbatim'],
  [`${zh(16)}……${zh(16.3)}`, 'shortened'],
  ['公平参与各级政府采购活动……创新研发全球领先产品', 'spliced', ['按照…方式']],
];

/** Words put in, moved, turned round. */
const reworded: QuoteTrap[] = [
  [zh(45, '依法予以', '一律予以'), 'departs', ['依法']],
  [zh(10, '，可按', '，均可按'), 'departs'],
  [zh(43, '外资研发中心', '外资研发中心及其子公司'), 'departs'],
  [zh(39, '支持力度', '支持力度（最高1000万元）'), 'departs'],
  [`应当${zh(32)}`, 'departs'],
  [en(43, 'enjoy', 'fully enjoy'), 'departs'],
  [en(32, 'channels', 'channels [in Chongqing]'), 'departs'],
  [en(10, 'may', 'm\u0430y'), 'departs', ['may']],
  [en(6, 'some value', 'all value'), 'departs', ['some']],
  [en(29, 'shall be heard', 'should be heard'), 'departs'],
  [en(45, 'except for', 'including'), 'departs', ['except']],
  [zh(45, '不予免税目录', '予免税目录'), 'departs', ['除…外']],
  [zh(30, '符合条件的', ''), 'departs', ['符合条件']],
  [zh(35, '探索实现', '实现'), 'departs', ['探索']],
  ['落实外国投资者境内取得利润不再投资暂征收预提所得税政策。', 'departs', ['暂不']],
  ['防止建立健全外商投资促进成效评价体系', 'departs'],
  [
    '堅決打擊通過網絡發佈、傳播虛假不實和侵權信息等侵害外商投資合法權益的惡意炒作行爲，依法嚴肅查處相關責任機構和責任人。',
    'verbatim',
  ],
  [
    '堅決打擊通過網絡發布、傳播虛假不實和侵權信息等侵害外商投資合法權益的惡意炒作行為，嚴肅查處相關責任機構和責任人。',
    'departs',
    ['依法'],
  ],
  [`${zh(8)}（牵头单位：市商务委）`, 'spliced'],
  [`（八）确保外商投资企业平等享受支持政策\n${zh(8)}`, 'spliced'],
];

/** What becomes of words on their way through other hands. */
export const quoteHandling = {
  'other signs': otherSigns,
  'its scope cut away': scopeCut,
  'labels and marks around it': labels,
  'every kind of ellipsis': ellipses,
  reworded,
} as const satisfies Record<string, readonly QuoteTrap[]>;
