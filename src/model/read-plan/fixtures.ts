/** Invented plans of invented places, one for each way in which plans are written. For tests only. */

/** Notice, parts, sections, measures numbered straight on, （责任单位：…）, indents, annex list, signature in the notice. */
export const responsibleUnits = `临江市人民政府办公室关于印发临江市促进外商投资若干措施的通知
临政办发〔2024〕15号

各县（市、区）人民政府，市政府各部门：
　　《临江市促进外商投资若干措施》已经市政府第32次常务会议审议通过，现印发给你们，请结合实际认真抓好落实。

临江市人民政府办公室
2024年5月6日
（此件公开发布）

临江市促进外商投资若干措施

　　为贯彻落实国家和省关于稳外资的决策部署，制定以下措施。
　　一、扩大利用外资领域
　　（一）引导外资投向
　　1．鼓励外商投资先进制造业。支持外资企业增资扩产。（责任单位：市商务局、市发展改革委）
　　2．支持外商投资设立研发中心。（责任单位：市科技局）
　　（二）拓宽融资渠道
　　3．支持外资企业依法开展股权融资。（责任单位：市金融办，人民银行临江市分行）
　　二、优化服务
　　（三）便利人员往来
　　4．为外籍人员申请签证提供便利。（责任单位：市公安局、市政府外办；各县（市、区）人民政府）

　　附件：1．重点任务分工表
　　2．外资项目清单
`;

/** Parts, no sections, numbering anew in each part, （牵头单位：A，配合单位：B）, CRLF, BOM, no notice. */
export const numberedPerPart = `\uFEFF云泽市优化营商环境行动方案
（2024—2026年）
根据省委、省政府部署，结合我市实际，制定本方案。
一、提升政务服务
1.推进一网通办。推动高频事项全程网办。（牵头单位：市行政审批局，配合单位：市大数据局、市司法局）
2.规范中介服务。（牵头单位：市行政审批局，配合单位：市市场监管局）
二、强化要素保障
1.保障项目用地。（牵头单位：市自然资源局）
2.降低用能成本。（牵头单位：市发展改革委，配合单位：市财政局，各区政府）
`.replaceAll('\n', '\r\n');

/** Measures numbered （一） with a heading that opens the text; the roles are said after the names. */
export const dividedByDuty = `青岚省人民政府办公厅关于加快发展外贸新业态的实施意见
青政办〔2023〕8号
各市、县、区人民政府，省政府各部门、各直属机构：
为加快发展外贸新业态，经省政府同意，现提出以下意见。
一、总体要求
坚持稳中求进，推动外贸创新发展。
二、重点任务
（一）支持跨境电商发展。扩大跨境电商综合试验区建设成效。（省商务厅牵头，青岚海关配合）
（二）完善海外仓网络。鼓励企业建设海外仓。（省商务厅牵头，省发展改革委、省财政厅按职责分工负责）
（三）优化支付结算。便利企业收付汇。（人民银行青岚省分行、省商务厅等部门按职责分工负责）
三、保障措施
（四）加强组织领导。各地要压实责任。（各市人民政府负责）
青岚省人民政府办公厅
2023年3月1日
`;

/** Responsible bodies on a line of their own, without brackets; measures marked 1、. */
export const ownLines = `平湖区支持企业稳岗扩岗工作方案
一、稳定岗位
1、落实稳岗返还政策，对不裁员的企业给予支持。
责任单位：区人力社保局、区财政局
2、支持企业开展在岗培训。
牵头单位：区人力社保局
配合单位：区总工会、区工商联
二、扩大岗位
3、开展“春风行动”，组织专场招聘。
责任单位：区人力社保局  各镇街
`;

/** Half-width brackets, colons, semicolons and commas. */
export const halfWidth = `关于印发《松原新区数字经济发展三年行动计划》的通知
松管发[2022]3号
各有关单位:
现将《松原新区数字经济发展三年行动计划》印发给你们,请遵照执行。
松原新区管委会
2022年1月10日
松原新区数字经济发展三年行动计划
一、夯实基础
(一)建设算力设施
1. 建设智能算力中心,提升算力供给能力。(牵头单位:经济发展局;配合单位:财政局,自然资源局)
(二)培育数据市场
2. 探索数据交易。(牵头单位:大数据局;配合单位:司法局)
`;

/** 第一条 numbering without parts, ideographic space after the marker. */
export const articles = `南屏县促进文旅融合若干政策
第一条　支持创建旅游景区。对新评定的景区给予奖励。（责任单位：县文化旅游局）
第二条　鼓励发展乡村民宿。（责任单位：县农业农村局、县文化旅游局）
第三条　对下列活动给予支持：
（一）举办节庆活动的；
（二）开展研学旅行的。（责任单位：县教育局）
第四条　本政策由县文化旅游局负责解释。
`;

/** Chapters as parts, 第1条 in Arabic numerals. */
export const chaptersAndArticles = `东麓市人才安居工作措施
第一章 住房保障
第1条 建设人才公寓。（责任部门：市住房城乡建设局）
第2条 发放租房补贴。（责任部门：市人力资源社会保障局、市财政局）
第二章 配套服务
第3条 保障人才子女入学。（责任部门：市教育局）
`;

/** Measures numbered （1） below parts. */
export const bracketedNumbers = `白石镇人居环境整治任务清单
一、道路整治
（1）修复破损路面。（责任单位：镇城建办）
（2）完善道路照明。（责任单位：镇城建办、供电所）
二、河道整治
（3）清理河道垃圾。（责任单位：镇农业服务中心）
`;

/** Hard-wrapped like a printed page, full-width digits, page numbers and a running header. */
export const hardWrapped = `北川市人民政府文件
— 1 —

 北川市推进绿色低碳发展实施方案

为推动绿色低碳发展，加快建设美丽北川，根据省有关部

署，结合实际，制定本方案。

一、推进能源转型

（一）发展清洁能源

１．因地制宜发展分布式光伏，鼓励公共机构、工业园区建

设光伏发电设施，支持企业参与绿色电力交易。（牵头单位：市

北川市人民政府文件
— 2 —

 发展改革委；配合单位：市经济和信息化局、市住房和城乡建设

局）

２．有序推进煤炭清洁高效利用，到 2025 年单位能耗进一步

下降。（牵头单位：市经济和信息化局）

二、推进绿色交通

（二）优化运输结构

３．推动大宗货物运输“公转铁”“公转水”。（牵头单位：市

交通运输局）
`;

/** Neither parts nor sections; some measures name nobody. */
export const plainList = `西岭市稳外贸十条措施
1．支持企业参加境外展会。
2．扩大出口信用保险覆盖面。（责任单位：市商务局、出口信用保险公司）
3．提升通关便利化水平
压缩整体通关时间，推进智慧口岸建设。（责任单位：西岭海关）
`;

/** Sections numbered anew in each part, measures straight on. */
export const sectionsPerPart = `海陵市建设区域消费中心工作方案
一、提升消费供给
（一）培育品牌
1．发展首店经济。（牵头单位：市商务局）
（二）优化布局
2．改造步行街。（牵头单位：市住建局）
二、改善消费环境
（一）强化监管
3．加强价格监管。（牵头单位：市市场监管局）
`;

/** Running text after a section heading, a section that is a measure itself, a gap, a number twice, a stray line. */
export const uneven = `丰宁市招商引资工作计划
一、加大力度
（一）加大引资力度。鼓励各区创新招商方式。
1．开展产业链招商。（责任单位：市投资促进局）
3．组织境外招商。（责任单位：市政府外办）
这一行没有编号。
3．办好投资大会。（责任单位：市商务局）
（二）优化项目服务。建立专班机制，协调解决问题。（责任单位：市发展改革委）
`;

/** Parts are the measures: brackets twice in one, a time limit, a collective name, a body marked （牵头）. */
export const partsAreMeasures = `关于支持临港新城发展的若干意见
一、支持创新平台建设。对国家级平台给予支持。（责任单位：市科技局）支持建设中试基地。（责任单位：市经济信息化委）
二、加快基础设施建设。（责任单位：市交通局（牵头）、市住房城乡建设局、市水务局；完成时限：2025年12月底）
三、扩大对外开放。（责任单位：市商务局等有关部门，各区政府、临港新城管委会（以下统称各区））
四、优化审批服务。（市行政审批局会同市司法局负责）
`;

/** Numbered lists inside the measures, after a colon and with semicolons. */
export const listsInside = `安澜市安全生产专项行动方案
一、重点整治
（一）开展危险化学品整治。重点检查以下内容：
1.企业主体责任落实情况；
2.重大危险源管控情况。（责任单位：市应急局）
（二）开展燃气整治。重点检查以下内容：
1.管网老化更新情况；
2.用户安全检查情况。（责任单位：市城管局、市市场监管局）
二、工作要求
（三）加强执法检查。依法查处违法行为。（责任单位：市应急局）
`;

/** A label of an annex before the title, and three levels of headings. */
export const threeHeadings = `附件
江洲市产业发展规划任务分工
第一部分 制造业
一、汽车产业
（一）整车
1．支持新能源汽车研发。（牵头：市经济信息局；配合：市科技局）
（二）零部件
2．培育配套企业。（牵头：市经济信息局）
第二部分 服务业
一、金融业
（一）银行
3．引进金融机构。（牵头：市金融局）
`;

/** Two brackets side by side, brackets before the full stop, bare lists of bodies, 【】. */
export const oddBrackets = `古城区老旧小区改造实施方案
1．摸清改造底数，建立项目库（牵头单位：区住建局）（配合单位：各街道办事处）。
2．多渠道筹集资金。（区财政局、区住建局）
3．加强工程质量监管。【责任单位：区住建局、区质监站】
4．引导居民参与。（牵头单位：区民政局和各街道办事处；配合单位：区、街道有关部门）
5．做好总结宣传。（牵头单位：区委宣传部
`;

/** As copied from a web page: its labels, a letterhead, bodies in headings, contents, imprint. */
export const webPage = `索 引 号：00001/2024-0001
发布日期：2024-05-06
山城市人民政府文件
山政发〔2024〕9号
山城市人民政府关于印发山城市支持外资若干措施的通知
各区人民政府，
市政府各部门：
现将《山城市支持外资若干措施》印发给你们，
请认真贯彻执行。
山城市人民政府
二〇二四年五月六日
山城市支持外资若干措施
目 录
一、强化科技创新……………1
二、强化金融支持……………3
一、强化科技创新（市科技局牵头）
（一）加强平台建设。支持实验室建设。（责任单位：市科技局）
二、强化金融支持
（二）扩大信贷投放。（责任单位：人行山城市分行等；各区政府）
本措施自发布之日起施行。
抄送：市委各部门。
山城市人民政府办公室 2024年5月7日印发
`;

/** A notice that annexes the plan, and a table annexed to the plan. */
export const annexed = `市政府办公室关于印发稳外贸方案的通知
各区政府：
现将方案印发给你们，请贯彻执行。
附件：1．稳外贸方案
2．分工表
某市政府办公室
2024年1月1日
附件1
某市稳外贸方案
为稳外贸，制定本方案。
一、拓市场
1．支持企业参展。（责任单位：市商务局）
附件2
重点任务分工表
1．参展 市商务局
2．融资 市金融办
`;

/** Every fixture by its name. */
export const fixtures = {
  responsibleUnits,
  numberedPerPart,
  dividedByDuty,
  ownLines,
  halfWidth,
  articles,
  chaptersAndArticles,
  bracketedNumbers,
  hardWrapped,
  plainList,
  sectionsPerPart,
  uneven,
  partsAreMeasures,
  listsInside,
  threeHeadings,
  oddBrackets,
  webPage,
  annexed,
};
