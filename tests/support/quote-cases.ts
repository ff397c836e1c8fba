import type { Note, Verdict } from '../../src/model/verify-quote/report.ts';

/** What somebody may paste, and what must be said of it. */
export interface QuoteCase {
  name: string;
  quote: string;
  verdict: Verdict;
  /** Where it comes from, in order: `8-s1` is a sentence, `8` a bracket, `8-s1~` a part of one. */
  places?: string[];
  notes?: Note[];
  /** Words of the quote that are not in the text, and words of the text that are not in the quote. */
  added?: string[];
  missing?: string[];
  /** Words of limit that it leaves out; none where nothing is said. */
  limits?: string[];
}

const eight = '加快推动区域性股权市场制度和业务创新，探索开展股权投资和创业投资份额转让试点。';
const eightEnglish =
  'Accelerate innovation in the rules and business of the regional equity market, and explore a pilot for the transfer of private equity and venture capital fund interests.';
const twenty =
  '政策制定机关凡出台涉及市场主体经济活动的政策措施，必须严格履行自我审查程序。严格落实公平竞争审查制度，定期开展督促检查和评估，清理含内外资不合理差别待遇内容的规定及措施。';

export const quoteCases: QuoteCase[] = [
  { name: 'a Chinese sentence', quote: eight, verdict: 'verbatim', places: ['8-s1'], notes: [] },
  {
    name: 'an English sentence',
    quote: eightEnglish,
    verdict: 'verbatim',
    places: ['8-s1'],
    notes: [],
  },
  {
    name: 'both, one after the other',
    quote: `${eight}\n${eightEnglish}`,
    verdict: 'verbatim',
    places: ['8-s1', '8-s1'],
  },
  {
    name: 'two sentences of one measure',
    quote: twenty,
    verdict: 'verbatim',
    places: ['20-s1', '20-s2'],
  },
  {
    name: 'a sentence in quotation marks',
    quote: `“${eight}”`,
    verdict: 'verbatim',
    places: ['8-s1'],
  },
  {
    name: 'a sentence with the number of its measure',
    quote: `8．${eight}`,
    verdict: 'verbatim',
    places: ['8-s1'],
  },
  {
    name: 'a sentence with a number in another form',
    quote: `8. ${eightEnglish}`,
    verdict: 'verbatim',
    places: ['8-s1'],
  },
  {
    name: 'a bracket with the bodies responsible',
    quote: '（牵头单位：市委金融办）',
    verdict: 'verbatim',
    places: ['8'],
    notes: [],
  },
  {
    name: 'words that stand in many places',
    quote: '外商投资企业',
    verdict: 'part',
    places: ['5-s1~'],
    notes: ['elsewhere'],
  },
  {
    name: 'lines broken anywhere, with blank lines and a page number',
    quote:
      '加快推动区域性股权市场制度和业务创\n\n新，探索开展股权投\n— 3 —\n资和创业投资份额\n  转让试点。',
    verdict: 'verbatim',
    places: ['8-s1'],
  },
  {
    name: 'spaces between Chinese characters',
    quote:
      '积极争取合格境外有限合伙人 （ QFLP ） 境内投资试点，鼓励外资按市场化方式依法依规设立各类股权投资基金',
    verdict: 'part',
    places: ['11-s1~'],
  },
  {
    name: 'English with other white space',
    quote: eightEnglish.replaceAll(' ', ' \n\t'),
    verdict: 'verbatim',
    places: ['8-s1'],
  },
  {
    name: 'half-width signs in Chinese',
    quote: '加快推动区域性股权市场制度和业务创新,探索开展股权投资和创业投资份额转让试点.',
    verdict: 'verbatim',
    places: ['8-s1'],
    notes: [],
  },
  {
    name: 'full-width letters and brackets',
    quote: '积极争取合格境外有限合伙人（ＱＦＬＰ）境内投资试点',
    verdict: 'part',
    places: ['11-s1~'],
    limits: [],
  },
  {
    name: 'straight quotation marks and apostrophes in English',
    quote: `Encourage combined pledge financing against intellectual property, equity and related tangible assets, support IP securitisation, innovate in "weak" mortgage and pledge products`,
    verdict: 'part',
    places: ['7-s1~'],
  },
  {
    name: 'other quotation marks in Chinese',
    quote: '创新「弱」抵质押产品',
    verdict: 'limited',
    places: ['7-s1~'],
    limits: ['鼓励'],
  },
  {
    name: 'traditional characters',
    quote: '加快推動區域性股權市場制度和業務創新，探索開展股權投資和創業投資份額轉讓試點。',
    verdict: 'verbatim',
    places: ['8-s1'],
    notes: ['traditional'],
  },
  {
    name: 'traditional characters, one of them altered',
    quote: '加快推動區域性股權市場制度和業務創新，推進開展股權投資和創業投資份額轉讓試點。',
    verdict: 'departs',
    places: ['8-s1'],
    notes: ['traditional'],
    added: ['推進'],
    missing: ['探索'],
  },
  {
    name: 'the end cut off',
    quote: '加快推动区域性股权市场制度和业务创新，探索开展股权投资',
    verdict: 'limited',
    places: ['8-s1~'],
    notes: [],
    limits: ['试点'],
  },
  {
    name: 'the beginning cut off',
    quote: '探索开展股权投资和创业投资份额转让试点。',
    verdict: 'part',
    places: ['8-s1~'],
    notes: [],
  },
  {
    name: 'the end cut off and closed with a full stop',
    quote: '加快推动区域性股权市场制度和业务创新。',
    verdict: 'shortened',
    places: ['8-s1~'],
    notes: ['closedEarly'],
    limits: [],
  },
  {
    name: 'an ellipsis within a sentence',
    quote: '加快推动区域性股权市场制度和业务创新……创业投资份额转让试点。',
    verdict: 'limited',
    places: ['8-s1~'],
    notes: [],
    limits: ['探索'],
  },
  {
    name: 'an ellipsis in brackets within English',
    quote: 'Accelerate innovation [...] and explore a pilot for the transfer of private equity',
    verdict: 'shortened',
    places: ['8-s1~'],
    notes: [],
  },
  {
    name: 'an ellipsis over which the text goes on in another measure',
    quote: '加快推动区域性股权市场制度和业务创新…设立各类股权投资基金',
    verdict: 'spliced',
    places: ['8-s1~', '11-s1~'],
    notes: ['jumped'],
    limits: ['争取', '鼓励', '依法依规'],
  },
  {
    name: 'whole sentences from several measures',
    quote: `${eight}支持已在境内上市的境外生产药品转移至我市生产。`,
    verdict: 'spliced',
    places: ['8-s1', '4-s1'],
    notes: ['moved'],
  },
  {
    name: 'a sentence left out in between without an ellipsis',
    quote:
      '支持外商投资企业与我市各类职业院校（含技工院校）、职业培训机构开展双边多边技术协作，共建技术技能创新平台，协同开展高素质技能人才培养。鼓励外商投资企业人才与院校人才双向流动，校企共建高水平师资队伍和人才团队。',
    verdict: 'spliced',
    places: ['5-s1', '5-s3'],
    notes: ['skipped'],
  },
  {
    name: 'one character altered',
    quote: '加快推动区域性股权市场制度和业务创新，探索开展股权投资和创业投资份额转让重点。',
    verdict: 'departs',
    places: ['8-s1'],
    added: ['重'],
    missing: ['试'],
  },
  {
    name: 'the first character altered',
    quote: '减快推动区域性股权市场制度和业务创新，探索开展股权投资和创业投资份额转让试点。',
    verdict: 'departs',
    places: ['8-s1'],
    added: ['减'],
    missing: ['加'],
  },
  {
    name: 'a word that binds in place of one that does not',
    quote: '政策制定机关凡出台涉及市场主体经济活动的政策措施，应当严格履行自我审查程序。',
    verdict: 'departs',
    places: ['20-s1'],
    added: ['应当'],
    missing: ['必须'],
  },
  {
    name: 'a word dropped',
    quote: '加快推动区域性股权市场制度和业务创新，开展股权投资和创业投资份额转让试点。',
    verdict: 'departs',
    places: ['8-s1'],
    added: [],
    missing: ['探索'],
    limits: ['探索'],
  },
  {
    name: 'a word put in',
    quote: '加快推动区域性股权市场制度和业务创新，积极探索开展股权投资和创业投资份额转让试点。',
    verdict: 'departs',
    places: ['8-s1'],
    added: ['积极'],
    missing: [],
  },
  {
    name: 'an exception cut out',
    quote:
      'Provided that the provisions of the relevant laws and regulations are complied with, encourage foreign-invested enterprises to carry out in Chongqing clinical trials of cell and gene therapy medicinal products already approved for marketing outside the Chinese mainland.',
    verdict: 'departs',
    places: ['3-s1'],
    added: [],
    missing: [', in accordance with the law,'],
    limits: ['in accordance with'],
  },
  {
    name: 'English with a changed word',
    quote: eightEnglish.replace('explore a pilot', 'begin a pilot'),
    verdict: 'departs',
    places: ['8-s1'],
    added: [' begin'],
    missing: [' explore'],
    limits: ['explore'],
  },
  {
    name: 'English with American spelling',
    quote:
      'commercialization of research results, industry-university-research cooperation and the training of innovative talent',
    verdict: 'departs',
    places: ['1-s1~'],
    added: ['commercialization'],
    missing: [' commercialisation'],
  },
  {
    name: 'English with words in another case',
    quote: 'EXPLORE a pilot for the transfer of private equity',
    verdict: 'departs',
    places: ['8-s1~'],
    added: ['EXPLORE'],
    missing: [' explore'],
  },
  {
    name: 'halves of two sentences spliced into one',
    quote: '加快推动区域性股权市场制度和业务创新以及重点产业发展。',
    verdict: 'spliced',
    places: ['8-s1~', '11-s1~'],
    notes: ['spliced'],
  },
  {
    name: 'English halves spliced into one',
    quote:
      'Accelerate innovation in the rules and business of the regional equity market, reform of state-owned enterprises and development of key industries.',
    verdict: 'spliced',
    places: ['8-s1~', '11-s1~'],
    notes: ['spliced'],
  },
  {
    name: 'one sentence that is there and one that is not',
    quote: `${eight}所有外商投资企业一律免征企业所得税五年。`,
    verdict: 'departs',
    places: ['8-s1'],
    added: ['所有外商投资企业一律免征企业所得税五年。'],
  },
  {
    name: 'a sentence that is not there',
    quote: 'Every citizen has the right to a good cup of tea in the afternoon.',
    verdict: 'absent',
    places: [],
  },
  {
    name: 'a Chinese sentence that is not there',
    quote: '今天天气很好，我们去公园里散步吧。',
    verdict: 'absent',
    places: [],
  },
  { name: 'too little in Chinese', quote: '外商', verdict: 'tooShort', places: [] },
  { name: 'too little in English', quote: 'foreign investment', verdict: 'tooShort', places: [] },
  { name: 'nothing', quote: ' \n\t ', verdict: 'empty', places: [] },
  { name: 'signs alone', quote: '……“”。，（）', verdict: 'empty', places: [] },
  {
    name: 'markup around a sentence',
    quote: `<img src=x onerror=alert(1)> ${eight}`,
    verdict: 'departs',
    places: ['8-s1'],
    added: ['<img src=x onerror=alert(1)>'],
  },
  {
    name: 'keys of objects and control characters',
    quote: '__proto__ constructor hasOwnProperty \u0000\u202e\ud800 toString valueOf',
    verdict: 'absent',
    places: [],
  },
  { name: '100 KB', quote: '外商投资企业'.repeat(17_000), verdict: 'tooLong', places: [] },
  {
    name: 'as much as is read, of words that recur',
    quote: '外商投资企业'.repeat(6_600),
    verdict: 'absent',
    places: [],
  },
];
