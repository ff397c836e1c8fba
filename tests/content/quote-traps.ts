import type { Verdict } from '../../src/model/verify-quote/report.ts';

/** A quote with what has to be said of it; in the last place, words of limit that it leaves out. */
export type QuoteTrap = readonly [quote: string, verdict: Verdict, limits?: readonly string[]];

const s = {
  one: '鼓励外商投资在渝设立研发中心，支持外商投资企业与在渝高校、科研院所合作交流，加强技术研发、成果转化、产学研合作和创新人才培养。',
  two: '支持符合条件的外资研发机构申报市级科技计划项目。',
  twoEn:
    'Support eligible foreign-invested R&D institutions in applying for municipal science and technology programme projects.',
  four: '支持已在境内上市的境外生产药品转移至我市生产。',
  fourEn:
    'Support the transfer to Chongqing of the production of drugs produced outside the Chinese mainland and already approved for marketing on it.',
  five1:
    '支持外商投资企业与我市各类职业院校（含技工院校）、职业培训机构开展双边多边技术协作，共建技术技能创新平台，协同开展高素质技能人才培养。',
  five2: '支持外商投资企业为合作院校建立校外实训基地，接收合作院校学生开展实习实训和教师岗位实践。',
  five3: '鼓励外商投资企业人才与院校人才双向流动，校企共建高水平师资队伍和人才团队。',
  five3En:
    'Encourage the two-way flow of talent between foreign-invested enterprises and schools and colleges, and the joint building by schools and enterprises of high-level teaching staff and talent teams.',
  eight: '加快推动区域性股权市场制度和业务创新，探索开展股权投资和创业投资份额转让试点。',
  eightEn:
    'Accelerate innovation in the rules and business of the regional equity market, and explore a pilot for the transfer of private equity and venture capital fund interests.',
  nineteen: '探索开展重点领域国家级服务业标准化试点。',
  twenty1: '政策制定机关凡出台涉及市场主体经济活动的政策措施，必须严格履行自我审查程序。',
  twenty2:
    '严格落实公平竞争审查制度，定期开展督促检查和评估，清理含内外资不合理差别待遇内容的规定及措施。',
  twenty2En:
    'Strictly implement the fair competition review system, regularly carry out supervisory inspections and evaluations, and review and repeal or amend provisions and measures that contain unreasonable differential treatment between domestic and foreign investment.',
  twentyEight: '健全完善知识产权快速协同保护机制，优化办案流程，压缩办案时限，提高维权效率。',
  forty: '支持各区县在法定权限范围内对重点外资项目给予支持。',
  fortyEn:
    'Support all districts and counties in giving support to key foreign-invested projects within the limits of statutory powers.',
  fortySix:
    'Step up efforts to attract investment from key countries and regions and in key industries and fields, and hold the “Invest in Chongqing” series of brand events for attracting foreign investment.',
  fortySixZh: '加大重点国别地区、重点行业领域招商引资力度，举办“投资重庆”系列外资招引品牌活动。',
  thirtyEn:
    '“green channel” and “urgent handling of urgent matters” services for eligible foreign-invested enterprises’ foreign senior managers',
};

const title =
  '重庆市人民政府办公厅关于印发《重庆市进一步优化外商投资环境加大吸引外商投资力度实施方案》的通知';

/** Pieces from several places, whatever joins them: the headline never says that they stand there so. */
const putTogether: QuoteTrap[] = [
  [`符合鼓励外商投资产业目录规定领域的外商投资企业可依法享受相关支持政策。${s.forty}`, 'spliced'],
  ['可依法享受相关支持政策。对重点外资项目给予支持。', 'spliced', ['符合鼓励', '在…范围内']],
  [s.five3 + s.five1, 'spliced'],
  [s.five2 + s.five1, 'spliced'],
  [`${s.five3}……${s.five1}`, 'spliced'],
  [s.five1 + s.five3, 'spliced'],
  [s.twenty2 + s.twenty1, 'spliced'],
  [`${s.twenty1}……${s.eight}`, 'spliced'],
  [`${s.eight}……${s.twenty1}`, 'spliced'],
  [`${s.two}\n\n${s.four}`, 'spliced'],
  [`${s.twoEn} ${s.fourEn}`, 'spliced'],
  [`${s.fourEn} [...] ${s.twoEn}`, 'spliced'],
  [`${s.twoEn} … ${s.fourEn}`, 'spliced'],
  [`${s.four}${s.two}`, 'spliced'],
  [`${s.one}${s.two}`, 'spliced'],
  [`${s.five3En} ${s.fourEn}`, 'spliced'],
  [`${s.two}${s.fourEn}`, 'spliced'],
  [
    `加快推动区域性股权市场制度和业务创新，and explore a pilot for the transfer of private equity and venture capital fund interests.`,
    'spliced',
  ],
  ['加快推动区域性股权市场制度和业务创新……并合理设置过渡期，增强政策透明度和可预期性。', 'spliced'],
  ['并合理设置过渡期……听取外商投资企业意见', 'spliced'],
  ['探索开展股权投资和创业投资份额转让试点……加快推动区域性股权市场制度和业务创新', 'spliced'],
  ['优化办案流程，提高维权效率', 'departs'],
  ['压缩办案时限……健全完善知识产权快速协同保护机制', 'spliced'],
  ['raise the efficiency of rights protection … optimise case-handling procedures', 'spliced'],
  [`${s.eight}${s.eight}`, 'spliced'],
  [`${s.five1}${s.five2}${s.five3}${s.eight}`, 'spliced'],
  [`1．${s.one}8．${s.eight}`, 'spliced'],
  [`• ${s.two}\n• ${s.four}\n• ${s.twentyEight}`, 'spliced'],
  ['政策制定机关必须严格履行自我审查程序', 'departs'],
  [
    '支持外商投资企业在我市创新研发全球领先产品。畅通投诉渠道，适时通报典型案例',
    'spliced',
    ['按照…方式'],
  ],
];

/** What a cut or an ellipsis takes away and no reader could miss. */
const limitsLeftOut: QuoteTrap[] = [
  // What can be foreseen (可预期) permits nothing: nobody is told to have left out a limit with it.
  ['公平竞争审查、贸易政策合规审查，并合理设置过渡期，增强政策透明度', 'limited', ['按…规定']],
  ['落实外国投资者境内取得利润再投资……征收预提所得税政策', 'limited', ['暂不']],
  ['落实外国投资者境内取得利润再投资…征收预提所得税政策。', 'limited', ['暂不']],
  ['落实外国投资者境内取得利润再投资[...]征收预提所得税政策', 'limited', ['暂不']],
  ['落实外国投资者境内取得利润再投资（略）征收预提所得税政策', 'limited', ['暂不']],
  ['落实外国投资者境内取得利润再投资征收预提所得税政策', 'departs', ['暂不']],
  ['征收预提所得税政策', 'limited', ['暂不']],
  ['不征收预提所得税政策', 'limited', ['暂不']],
  ['须自主承诺相关产品……存在违反专利法等法律法规的情形', 'limited', ['不存在']],
  ['存在违反专利法等法律法规的情形', 'limited', ['不存在']],
  [
    'levying withholding income tax where foreign investors reinvest profits obtained in China.',
    'limited',
    ['temporarily', 'not'],
  ],
  ['the policy of … levying withholding income tax', 'limited', ['temporarily', 'not']],
  ['not levying withholding income tax', 'limited', ['temporarily']],
  [
    'enterprises must give a self-declaration that the products concerned involve … violation of the Patent Law',
    'limited',
    ['no'],
  ],
  ['外资研发机构申报市级科技计划项目', 'limited', ['符合条件']],
  ['支持……外资研发机构申报市级科技计划项目', 'limited', ['符合条件']],
  [
    'foreign-invested R&D institutions in applying for municipal science and technology programme projects',
    'limited',
    ['eligible'],
  ],
  ['鼓励外商投资企业依法在渝开展境外已上市细胞和基因治疗药品临床试验。', 'limited', ['在…前提下']],
  [
    '鼓励外商投资企业……在渝开展境外已上市细胞和基因治疗药品临床试验',
    'limited',
    ['在…前提下', '依法'],
  ],
  [
    'encourage foreign-invested enterprises to carry out in Chongqing',
    'limited',
    ['provided that', 'in accordance with'],
  ],
  ['享受所得税、关税等优惠政策', 'limited', ['可按…规定', '依法']],
  ['外商投资性公司在渝投资设立的企业……享受外商投资企业待遇', 'limited', ['可按…规定']],
  [
    'enjoy preferential policies such as those on income tax and customs duty',
    'limited',
    ['may', 'in accordance with'],
  ],
  [
    '对符合条件的鼓励类外商投资项目，在投资总额内进口的自用设备……依法予以免税确认',
    'limited',
    ['除…外'],
  ],
  ['对……鼓励类外商投资项目，在投资总额内进口的自用设备', 'limited', ['符合条件', '除…外', '依法']],
  ['予以免税确认', 'limited', ['符合条件', '鼓励', '除…外', '依法']],
  [
    'grant confirmation of duty exemption in accordance with the law for equipment for own use imported within the total investment',
    'limited',
    ['conditions', 'except', 'not', 'eligible'],
  ],
  ['各区县……对重点外资项目给予支持', 'limited', ['在…范围内']],
  ['giving support to key foreign-invested projects', 'limited', ['within the limits']],
  ['开展股权投资和创业投资份额转让试点', 'limited', ['探索']],
  [
    'a pilot for the transfer of private equity and venture capital fund interests',
    'limited',
    ['explore'],
  ],
  ['合格境外有限合伙人（QFLP）境内投资', 'limited', ['争取', '试点']],
  [
    'the pilot for domestic investment by Qualified Foreign Limited Partners (QFLP)',
    'limited',
    ['seek', 'encourage', 'in accordance with'],
  ],
  ['清理含内外资……差别待遇内容的规定及措施', 'limited', ['不合理']],
  ['provisions and measures that contain … differential treatment', 'limited', ['unreasonable']],
  [
    '对经知识产权管理部门行政裁决或人民法院生效判决认定侵权的医药产品……挂网',
    'limited',
    ['不予', '制止'],
  ],
  ['切实……外商投资促进“注水”造假和恶性竞争行为', 'limited', ['防止']],
  ['恶性竞争行为', 'limited', ['防止']],
  ['对接国际高标准经贸规则……推动部分增值电信业务试点开放', 'limited', ['争取']],
  ['推动……增值电信业务试点开放', 'limited', ['争取', '部分']],
  [
    'promote the opening of … value-added telecommunications services',
    'limited',
    ['seek', 'some', 'pilot'],
  ],
  ['降低抽查比例和频次，提高执法效能', 'limited', ['有条件', '探索', '依法']],
  ['帮助外籍个人……享受津补贴免税优惠政策', 'limited', ['依规']],
  [
    'enjoy … the preferential policy of tax exemption for allowances',
    'limited',
    ['in accordance with'],
  ],
  ['为……外商投资企业引进外籍高管、技术人才提供出入境便利', 'limited', ['符合条件']],
  ['进行合法性审查、公平竞争审查、贸易政策合规审查', 'limited', ['按…规定']],
  [`${s.five1}……${s.five3}`, 'shortened'],
  ['支持外商投资企业在我市创新研发全球领先产品。……畅通投诉渠道', 'limited', ['按照…方式']],
  ['外商投资企业可依法享受相关支持政策', 'limited', ['符合鼓励']],
  ['开展重点领域国家级服务业标准化试点。', 'limited', ['探索']],
  ['建立外商投资企业圆桌会议制度', 'limited', ['鼓励', '因地制宜']],
];

/** A limit of one clause is none of the others, unless it goes on to them or they lead to it. */
const limitsOfClauses: QuoteTrap[] = [
  ['畅通投诉渠道', 'part'],
  ['保障外商投资企业公平参与各级政府采购活动', 'part'],
  ['畅通投诉渠道……保障外商投资企业公平参与各级政府采购活动', 'shortened'],
  ['通报典型案例', 'limited', ['适时']],
  ['畅通投诉渠道……通报典型案例', 'limited', ['适时']],
  ['加快推动区域性股权市场制度和业务创新', 'part'],
  ['细化政策适用范围', 'part'],
  ['细化政策适用范围……征收预提所得税政策', 'limited', ['暂不']],
  ['加强展会知识产权保护', 'part'],
  ['设立知识产权工作站', 'limited', ['根据需要']],
  ['听取外商投资企业意见', 'part'],
  ['坚持完善市级外商投资企业圆桌会议制度', 'part'],
  ['相关部门加强沟通会商', 'part'],
  ['提升签证通关、国际出行、消费支付等方面便利度', 'part'],
  ['提高产业协同效率', 'limited', ['鼓励']],
  ['加大东部地区外资项目梯度转移承接力度', 'limited', ['探索']],
  ['提高执法效能', 'limited', ['有条件', '探索']],
  ['支持外商投资企业在我市创新研发全球领先产品', 'limited', ['按照…方式']],
  ['在投资总额内进口的自用设备', 'limited', ['符合条件', '鼓励', '除…外', '依法']],
  ['Keep complaint channels open', 'part'],
  ['circulate notices of typical cases', 'limited', ['at appropriate times']],
];

/** Right but for what a headline must not hide. */
const shortened: QuoteTrap[] = [
  ['加强外商投资性公司、地区总部……培育，积极做好政策兑现工作。', 'shortened'],
  ['健全完善知识产权快速协同保护机制，优化办案流程。', 'shortened'],
  [
    'Improve and refine the mechanism for fast-track coordinated protection of intellectual property.',
    'shortened',
  ],
  ['Facilitate applications . . . by the relevant foreign-side personnel', 'limited', ['key']],
  ['优化办案流程，压缩办案时限', 'part'],
  ['optimise case-handling procedures, shorten the time limits for handling cases', 'part'],
  ['strictly implement the fair competition review system, regularly carry out', 'capital'],
  [s.twenty2En.replace('Strictly', 'strictly'), 'capital'],
  [s.twenty2En.replace('Strictly', '[s]trictly'), 'capital'],
  [s.twenty2En.replace('Strictly', '［s］trictly'), 'capital'],
  [`“${s.fourEn.replace('Support', 'support')}”`, 'capital'],
  [s.fourEn.replace('Support', '[s]upport'), 'capital'],
  ['[i]mprove and refine the mechanism', 'capital'],
  ['Optimise case-handling procedures', 'capital'],
];

/** Signs that nobody sees, and the habits of keyboards, pages and word processors. */
const asItStands: QuoteTrap[] = [
  [s.eightEn.replace('innovation', 'inno\u00advation'), 'verbatim'],
  [s.eightEn.replace('regional', 're\u200bgional'), 'verbatim'],
  [s.eightEn.replace('explore', 'ex\u200dplore'), 'verbatim'],
  [s.eightEn.replace('equity', '\u200eequity\u200f'), 'verbatim'],
  [s.eightEn.replace('market', 'mar\u2060ket\ufeff'), 'verbatim'],
  [`\u202a${s.eightEn}\u202c`, 'verbatim'],
  [s.eightEn.replace('transfer', 'trans-\nfer'), 'verbatim'],
  [s.eightEn.replace('transfer', 'trans-\r\n  fer'), 'verbatim'],
  [s.eightEn.replace('transfer', 'trans\u00ad\nfer'), 'verbatim'],
  [s.eightEn.replace('transfer', 'trans‐\nfer'), 'verbatim'],
  [s.fourEn.replace('approved', 'ap- proved'), 'verbatim'],
  [s.five3En.replace('two-way', 'two-\nway'), 'verbatim'],
  [s.five3En.replace('foreign-invested', 'foreign-\ninvested'), 'verbatim'],
  [s.twoEn.replace('foreign-invested', 'foreign\u2011invested'), 'verbatim'],
  [s.eight.replace('股权市场', '股\u200b权市\u00ad场'), 'verbatim'],
  [s.eight.replace('，', '\u200b，\ufeff'), 'verbatim'],
  ...['«»', '‹›', '‚‘', '„‟', '〝〞', '❝❞', '""', '＂＂', '「」', '『』', '′′', '“”'].map(
    (marks): QuoteTrap => [
      s.fortySix.replace('“', marks.charAt(0)).replace('”', marks.charAt(1)),
      'verbatim',
    ],
  ),
  [s.fortySix.replace('“', '``').replace('”', "''"), 'verbatim'],
  [s.fortySixZh.replace('“', '「').replace('”', '」'), 'verbatim'],
  [s.fortySixZh.replace('“', '〝').replace('”', '〟'), 'verbatim'],
  [`«${s.eight}»`, 'verbatim'],
  [`‘${s.eightEn}’`, 'verbatim'],
  [`“${s.eightEn.slice(0, -1)}”.`, 'verbatim'],
  [`“${s.eightEn.slice(0, -1)},” `, 'verbatim'],
  [`“‘${s.eightEn}’”`, 'verbatim'],
  [`“${s.five1}”\n“${s.five2}”`, 'verbatim'],
  [s.thirtyEn.replace('’', "'"), 'part'],
  [`8．${s.eight}`, 'verbatim'],
  [`8. ${s.eight}`, 'verbatim'],
  [`8、${s.eight}`, 'verbatim'],
  [`8） ${s.eight}`, 'verbatim'],
  [`第8条 ${s.eight}`, 'verbatim'],
  [`第8条：${s.eight}`, 'verbatim'],
  [`（第8条）${s.eight}`, 'verbatim'],
  [`${s.eight}（第8条）`, 'verbatim'],
  [`第5条第2句：${s.five2}`, 'verbatim'],
  [`Measure 8: ${s.eightEn}`, 'verbatim'],
  [`measure 8. ${s.eightEn}`, 'verbatim'],
  [`${s.eightEn} (Measure 8)`, 'verbatim'],
  [`• ${s.eight}`, 'verbatim'],
  [`· ${s.eightEn}`, 'verbatim'],
  [`- ${s.eightEn}`, 'verbatim'],
  [`5．${s.five1}\n${s.five2}\n${s.five3}`, 'verbatim'],
  [`• ${s.five1}\n• ${s.five2}`, 'verbatim'],
  [`${s.eight}\n${s.eightEn}`, 'verbatim'],
  [`${s.eightEn}\n\n${s.eight}`, 'verbatim'],
  [
    `${s.five1}${s.five2}\nSupport foreign-invested enterprises in carrying out bilateral and multilateral technical collaboration with vocational schools and colleges (including technician schools) and vocational training institutions of all kinds in Chongqing, jointly building platforms for technological and skills innovation, and training high-calibre skilled personnel together. Support foreign-invested enterprises in setting up off-campus practical training bases for partner schools and colleges, and in receiving students of those schools and colleges for internships and practical training and their teachers for on-the-job practice.`,
    'verbatim',
  ],
  [`${s.eightEn} (unofficial translation)`, 'verbatim'],
  [`${s.eightEn}（非官方译文）`, 'verbatim'],
  [`${s.eight}\nhttps://site.example/en/measures/8/#s1`, 'verbatim'],
  [`${s.eight} https://site.example/zh/measures/8/#s1:~:text=%E5%8A%A0`, 'verbatim'],
  [`（八）确保外商投资企业平等享受支持政策\n20．${s.twenty1}`, 'verbatim'],
  [title, 'verbatim'],
  [`（牵头单位：市委金融办）`, 'verbatim'],
];

/** What is not in the text, however near it comes. */
const departing: QuoteTrap[] = [
  ['加快推动区域性股权市场制度和业务创新，探索开展股权投资和创业投资份额转让试点！', 'departs'],
  [`${s.eightEn.slice(0, -1)}!`, 'departs'],
  [`${s.eight.slice(0, -1)}？`, 'departs'],
  [`Measure 13: ${s.eightEn}`, 'departs'],
  [`第13条：${s.eight}`, 'departs'],
  [`9．${s.eight}`, 'departs'],
  [`${s.eight}（第9条）`, 'departs'],
  [`第5条第3句：${s.five2}`, 'departs'],
  [s.eight.replace('试点', '工程'), 'departs', ['试点']],
  [s.two.replace('符合条件的', ''), 'departs', ['符合条件']],
  [s.forty.replace('在法定权限范围内', ''), 'departs', ['在…范围内']],
  [
    s.fortyEn.replace(' within the limits of statutory powers', ''),
    'limited',
    ['within the limits'],
  ],
  [s.twoEn.replace('eligible ', ''), 'departs', ['eligible']],
  [s.twenty2.replace('不合理', ''), 'departs', ['不合理']],
  [s.twenty1.replace('必须', '应'), 'departs'],
  [s.twenty2En.replace('Strictly', 'STRICTLY'), 'departs'],
  [s.eightEn.replace('explore', 'Explore'), 'departs', ['explore']],
  [s.eightEn.replace('explore', '[will run]'), 'departs', ['explore']],
  [s.nineteen.replace('探索', '全面'), 'departs', ['探索']],
  [`${s.eight.slice(0, -1)}，并提供资金支持。`, 'departs'],
  ['外商投资企业一律免征企业所得税五年。', 'absent'],
];

export const quoteTraps = {
  'put together': putTogether,
  'limits left out': limitsLeftOut,
  'limits of other clauses': limitsOfClauses,
  'shortened, in part, in another case': shortened,
  'as it stands': asItStands,
  'not as it stands': departing,
} as const satisfies Record<string, readonly QuoteTrap[]>;
