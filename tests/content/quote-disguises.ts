import type { QuoteTrap } from './quote-traps.ts';

const s = {
  three:
    '在符合有关法律法规规定的前提下，鼓励外商投资企业依法在渝开展境外已上市细胞和基因治疗药品临床试验。',
  thirteen:
    '对其他省（区、市）整体性转移至我市的外商投资企业，按照原所在地区已取得的海关信用等级实施监督。',
  sixteen2:
    '开展损害政府采购营商环境专项检查整治，依法查处对外商投资企业实行差别待遇等违法违规行为。',
  sixteen3: '畅通投诉渠道，适时通报典型案例，保障外商投资企业公平参与各级政府采购活动。',
  sixteen3En:
    'Keep complaint channels open, circulate notices of typical cases at appropriate times, and guarantee the fair participation of foreign-invested enterprises in government procurement activities at all levels.',
  twenty1: '政策制定机关凡出台涉及市场主体经济活动的政策措施，必须严格履行自我审查程序。',
  twenty1En:
    'Whenever policy-making bodies issue policies and measures that concern the economic activities of market entities, they must strictly carry out the self-review procedure.',
  twentyFive:
    '加强展会知识产权保护，根据需要设立知识产权工作站，受理参展产品版权登记申请和举报投诉等，提供知识产权全链条保护。',
  twentySix:
    '加强药品和医用耗材采购领域知识产权保护，企业参加集中带量采购或申报药品和医用耗材挂网时，须自主承诺相关产品不存在违反专利法等法律法规的情形。',
  fortyOne: '落实外国投资者境内取得利润再投资暂不征收预提所得税政策。',
  fortyOneEn:
    'implement the policy of temporarily not levying withholding income tax where foreign investors reinvest profits obtained in China.',
  fortyFour:
    '符合鼓励外商投资产业目录规定领域的外商投资企业可依法享受相关支持政策，鼓励各区县在法定权限范围内实施配套奖励措施。',
  fortyFourEn:
    'Foreign-invested enterprises in fields specified in the Catalogue of Industries for Encouraging Foreign Investment may enjoy the relevant support policies in accordance with the law; encourage all districts and counties to implement complementary reward measures within the limits of statutory powers.',
};

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));

/** One character, one word or one sign is another, and what is said is too. */
const byOneStep: QuoteTrap[] = [
  [s.twenty1.replace('必须', '须'), 'departs'],
  [s.twenty1.replace('必须', '可以'), 'departs'],
  [s.twenty1.replace('凡', ''), 'departs'],
  [s.twentySix.replace('须', '可'), 'departs'],
  [s.twentySix.replace('不存在', '存在'), 'departs', ['不存在']],
  [s.twentySix.replace('或', '和'), 'departs'],
  [s.thirteen.replace('已取得', '未取得'), 'departs', ['按照…等级']],
  [s.thirteen.replace('我市', '本市'), 'departs'],
  [s.thirteen.replace('实施', '免予'), 'departs'],
  [s.sixteen2.replace('等', ''), 'departs'],
  [s.twentyFive.replace('根据需要', ''), 'departs', ['根据需要']],
  [s.fortyFour.replace('可依法', '可'), 'departs', ['可依法']],
  [s.fortyFour.replace('可依法', '应依法'), 'departs', ['可依法']],
  [s.fortyFour.replace('鼓励各区县', '要求各区县'), 'departs', ['鼓励']],
  [s.fortyFourEn.replace('may enjoy', 'enjoy'), 'departs', ['may']],
  [s.fortyFourEn.replace('may enjoy', 'shall enjoy'), 'departs', ['may']],
  [s.fortyFourEn.replace('encourage all', 'require all'), 'departs', ['encourage']],
  [s.twenty1En.replace('must', 'may'), 'departs'],
  [s.twenty1En.replace('must', 'should'), 'departs'],
  [s.fortyOneEn.replace('not levying', 'levying'), 'departs', ['not']],
  [s.fortyOneEn.replace('temporarily ', ''), 'departs', ['temporarily']],
  [s.fortyOneEn.replace('temporarily', 'permanently'), 'departs', ['temporarily']],
  [
    s.sixteen3En.replace(' at appropriate times', ' at all times'),
    'departs',
    ['at appropriate times'],
  ],
  [s.three.replace('临床试验', '临床实验'), 'departs'],
];

/** Words of the plan within a sentence of someone else’s: they are not the plan’s sentence. */
const withinOthers: QuoteTrap[] = [
  [`方案规定，政策制定机关必须严格履行自我审查程序，否则无效。`, 'departs'],
  [`据悉，${s.sixteen3}`, 'departs'],
  [`${s.sixteen3}这是一大利好。`, 'departs'],
  [`重庆承诺${s.fortyOne}`, 'departs'],
  [`The city promises: ${s.twenty1En}`, 'departs'],
  [`${s.twenty1En} This is binding on every court.`, 'departs'],
  [`Chongqing will ${s.fortyOneEn}`, 'departs'],
  [
    '市里的文件说得很清楚：对这一类情形一律“必须严格履行自我审查程序”，任何单位和个人都不得以任何理由拒绝、拖延或者变通执行。',
    'departs',
  ],
  [
    '有人声称文件写着“外商投资企业一律免税”，还说各区县都已经照此办理，企业无须再提出任何申请。',
    'absent',
  ],
  [
    `According to the plan, enterprises “may enjoy the relevant support policies” without limit.`,
    'departs',
    ['encourage', 'in accordance with', 'within the limits'],
  ],
];

/** What stands there, in other widths, scripts and shapes. */
const inOtherShapes: QuoteTrap[] = [
  [fullWidth(s.twenty1En), 'verbatim'],
  [fullWidth(s.fortyFourEn), 'verbatim'],
  [s.thirteen.replaceAll('，', ',').replace('（', '(').replace('）', ')'), 'verbatim'],
  [s.thirteen.replaceAll('，', '﹐').replaceAll('。', '｡'), 'verbatim'],
  [s.twentyFive.replaceAll('，', ', ').replaceAll('。', '.'), 'verbatim'],
  [[...s.sixteen3].join(' '), 'verbatim'],
  [[...s.sixteen3].join('\u3000'), 'verbatim'],
  [[...s.twenty1].join('\n'), 'verbatim'],
  ['政策制定機關凡出臺涉及市場主體經濟活動的政策措施，必須嚴格履行自我審查程序。', 'verbatim'],
  ['暢通投訴渠道，適時通報典型案例，保障外商投資企業公平參與各級政府採購活動。', 'verbatim'],
  ['暢通投訴渠道，適時通報典型案例，保障外商投資企業公平參與政府採購活動。', 'departs'],
  ['政策制定機關凡出臺涉及市場主體經濟活動的政策措施，應當嚴格履行自我審查程序。', 'departs'],
  [s.twenty1En.toUpperCase(), 'capital'],
  [s.twenty1En.toUpperCase().replace('MUST', 'MAY'), 'absent'],
  [s.fortyOneEn.toUpperCase(), 'capital'],
  [s.fortyOneEn.replace('temporarily ', '').toUpperCase(), 'absent'],
  [s.twenty1En.toLowerCase(), 'capital'],
  [s.sixteen3En.replace('Keep', 'keep'), 'capital'],
  [s.sixteen3En.replace('fair', 'Fair'), 'departs'],
];

/** Cut, shortened and put together: nothing of it is the sentence that stands there. */
const cutAndJoined: QuoteTrap[] = [
  ['鼓励外商投资企业依法在渝开展……临床试验。', 'limited', ['在…前提下']],
  ['可依法享受相关支持政策', 'limited', ['符合鼓励']],
  ['外商投资企业必须严格履行自我审查程序', 'departs'],
  ['政策制定机关……必须严格履行自我审查程序。', 'shortened'],
  [`${s.twenty1.slice(0, -1)}，${s.sixteen3}`, 'departs'],
  [`${s.sixteen3}${s.sixteen2}`, 'spliced'],
  [`${s.sixteen2}${s.sixteen3}`, 'verbatim'],
  [`${s.sixteen3En} ${s.twenty1En}`, 'spliced'],
  [`${s.twenty1}（…）${s.sixteen3}`, 'spliced'],
  [`${s.twenty1} [..] ${s.sixteen3}`, 'spliced'],
  [
    'Foreign-invested enterprises … may enjoy the relevant support policies',
    'limited',
    ['encourage', 'in accordance with', 'within the limits'],
  ],
  [`${s.twenty1En}（官方译文）`, 'departs'],
  [`Official translation: ${s.twenty1En}`, 'departs'],
  [`${s.twenty1En} (official English version)`, 'departs'],
];

/** How words are made to look like the plan’s, or as if they were not. */
export const quoteDisguises = {
  'another by one step': byOneStep,
  'within a sentence of others': withinOthers,
  'in other shapes': inOtherShapes,
  'cut and joined': cutAndJoined,
} as const satisfies Record<string, readonly QuoteTrap[]>;
