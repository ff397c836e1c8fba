import { describe, expect, test } from 'vitest';
import type { BodyMention, Plan } from '../plan.ts';
import { readPlan } from './read-plan.ts';

/** Shapes in which governments write their plans, in invented texts of a few lines. */

const named = (mentions: readonly BodyMention[] = []) =>
  mentions.filter(({ kind }) => kind === 'named').map(({ name }) => name);
const bodiesOf = ({ measures }: Plan) =>
  measures.map(({ responsibility }) => [
    named(responsibility?.lead),
    named(responsibility?.support),
  ]);
const markersOf = ({ measures }: Plan) => measures.map(({ marker }) => marker);
const told = ({ unread }: Plan) => unread.map(({ line }) => line);
const planOf = (...measures: string[]) =>
  readPlan(
    [
      '青泽市扶持渔业若干措施',
      '一、渔港',
      ...measures.map((text, at) => `${at + 1}．${text}`),
    ].join('\n'),
  );

describe('the first of several bodies leads', () => {
  test('where the first bracket says so for all that follow, and one names no roles', () => {
    const plan = planOf(
      '建设渔港。（市渔业局、市财政局负责。列第一位者为牵头单位，下同）',
      '改造码头。（市交通局、市渔业局、各区政府负责）',
      '开展培训。（市教育局牵头，市渔业局配合）',
    );
    expect(bodiesOf(plan)).toEqual([
      [['市渔业局'], ['市财政局']],
      [['市交通局'], ['市渔业局', '各区政府']],
      [['市教育局'], ['市渔业局']],
    ]);
    expect(plan.unread).toEqual([]);
  });

  test.each([
    '建设渔港。（市渔业局、市财政局负责，排在第一位的部门为牵头部门，下同）',
    '建设渔港。（责任单位：市渔业局、市财政局，排名首位的为牵头单位，下同）',
  ])('%s', (first) => {
    expect(bodiesOf(planOf(first, '改造码头。（市交通局、市渔业局负责）'))).toEqual([
      [['市渔业局'], ['市财政局']],
      [['市交通局'], ['市渔业局']],
    ]);
  });

  test('in its own bracket only where it does not say 下同', () => {
    const plan = planOf(
      '建设渔港。（市渔业局、市财政局负责，第一个单位为牵头单位）',
      '改造码头。（市交通局、市渔业局负责）',
    );
    expect(bodiesOf(plan)[1]).toEqual([['市交通局', '市渔业局'], []]);
  });

  test('in the whole plan where a note below it says so', () => {
    const plan = readPlan(
      '青泽市扶持渔业若干措施\n1．建设渔港。（市渔业局、市财政局负责）\n2．改造码头。（市交通局、市渔业局负责）\n青泽市人民政府\n2031年5月1日\n附注：列第一位的为牵头单位。',
    );
    expect(bodiesOf(plan)).toEqual([
      [['市渔业局'], ['市财政局']],
      [['市交通局'], ['市渔业局']],
    ]);
  });
});

describe('what is not surely a body is told, not filed', () => {
  test.each([
    ['建设渔港。（市渔业局牵头，6月底完成）', ['市渔业局'], []],
    ['建设渔港。（市渔业局负责；适用范围：沿海各区）', ['市渔业局'], []],
    ['建设渔港。（市渔业局牵头，市财政局配合，长期坚持）', ['市渔业局'], ['市财政局']],
    ['建设渔港。（责任单位：市渔业局，下同）', ['市渔业局'], []],
    ['建设渔港。（2031年底前，市渔业局、市财政局）', ['市渔业局', '市财政局'], []],
  ])('%s', (text, lead, support) => {
    const plan = planOf(text);
    expect(bodiesOf(plan)).toEqual([[lead, support]]);
    expect(plan.unread.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/not surely a body/),
    ]);
  });

  test('a bracket that only may name bodies is told', () => {
    expect(bodiesOf(planOf('建设渔港。（渔业方面由市渔业局解释有关规定，另行通知）'))).toEqual([
      [[], []],
    ]);
    expect(planOf('建设渔港（渔港由市渔业局牵头，码头另定）并开放。').unread).toMatchObject([
      { line: 3, reason: expect.stringMatching(/may say who is responsible/) },
    ]);
  });

  test('governments of a class without name are words, no body', () => {
    const plan = planOf('建设渔港。（市渔业局指导，试点城市政府负责落实）');
    expect(bodiesOf(plan)).toEqual([[['市渔业局'], []]]);
  });
});

describe('bodies', () => {
  test.each([
    [
      '（农渔部、商贸部等和各有关省级人民政府负责）',
      ['农渔部', '商贸部', '各有关省级人民政府'],
      [],
    ],
    ['（农渔部牵头，国务院相关部门和单位及各地区按职责分工负责）', ['农渔部'], ['各地区']],
    ['（农渔部、商贸部等国务院相关部门及各地区负责）', ['农渔部', '商贸部', '各地区'], []],
    ['（农渔部指导，供销总社参与）', ['农渔部'], ['供销总社']],
    [
      '（省渔业厅、省委省直机关工委、文化和旅游厅）',
      ['省渔业厅', '省委省直机关工委', '文化和旅游厅'],
      [],
    ],
    [
      '（市渔業局牽頭，市財政局、各縣區政府按職責分工負責）',
      ['市渔業局'],
      ['市財政局', '各縣區政府'],
    ],
    ['（責任單位：市漁業局、市財政局）', ['市漁業局', '市財政局'], []],
    ['（市渔业局牵头，市公安局等10部门按职责分工负责）', ['市渔业局'], ['市公安局']],
    [
      '（农渔部指导，青泽大学、青泽农业大学等高校实施）',
      ['农渔部', '青泽大学', '青泽农业大学'],
      [],
    ],
    [
      '（省通信管理局，中国电信、中国铁塔、国网青泽电力，青泽港务集团有限公司）',
      ['省通信管理局', '中国电信', '中国铁塔', '国网青泽电力', '青泽港务集团有限公司'],
      [],
    ],
    [
      '（农渔部，各省、自治区、直辖市人民政府和新疆生产建设兵团负责）',
      ['农渔部', '各省、自治区、直辖市人民政府', '新疆生产建设兵团'],
      [],
    ],
    ['（第一责任单位：县渔业局，其他责任单位：县财政局）', ['县渔业局'], ['县财政局']],
    ['（市级层面由市渔业局牵头，区级层面由各区渔业局负责）', ['市渔业局'], ['各区渔业局']],
    [
      '（省渔业厅牵头，省财政厅等和各市、县人民政府负责）',
      ['省渔业厅'],
      ['省财政厅', '各市、县人民政府'],
    ],
  ])('%s', (bracket, lead, support) => {
    expect(bodiesOf(planOf(`建设渔港。${bracket}`))).toEqual([[lead, support]]);
  });

  test('of several brackets are the bodies of the measure, each once', () => {
    const plan = planOf(
      '建设渔港。（市渔业局、市财政局负责）改造码头。（市交通局、市渔业局负责）\n开展培训。（市教育局指导，市总工会参与）',
    );
    expect(bodiesOf(plan)).toEqual([
      [['市渔业局', '市财政局', '市交通局', '市教育局'], ['市总工会']],
    ]);
    expect(plan.measures[0]?.responsibility?.text).toBe('（市教育局指导，市总工会参与）');
    expect(plan.unread).toEqual([]);
  });

  test('of brackets within sentences are read with the deadline that one holds', () => {
    const plan = planOf(
      '新建渔港（市渔业局牵头，市财政局配合）；培训渔民（市教育局负责，2031年底前完成）。',
    );
    expect(bodiesOf(plan)).toEqual([[['市渔业局', '市教育局'], ['市财政局']]]);
    expect(plan.unread.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/「2031年底前完成」 in it is not surely a body/),
    ]);
  });

  test('may stand in a heading or amid the text, whose words then stay where they are', () => {
    const plan = planOf(
      '建设渔港（市渔业局牵头）\n新建渔港三座。',
      '改造码头。（市交通局负责）今年完成。',
    );
    expect(bodiesOf(plan)).toEqual([
      [['市渔业局'], []],
      [['市交通局'], []],
    ]);
    expect(plan.measures.map(({ responsibility }) => responsibility?.text)).toEqual(['', '']);
    expect(plan.measures[1]?.text).toBe('改造码头。（市交通局负责）今年完成。');
    expect(plan.unread).toEqual([]);
  });
});

describe('structure', () => {
  test('items that name bodies themselves are measures, though a colon stands before them', () => {
    const plan = readPlan(
      '青泽市扶持渔业方案\n一、渔港。主要任务如下：\n1．建设渔港。（市渔业局负责）\n2．改造码头。（市交通局负责）\n二、渔船。主要任务如下：\n3．更新渔船。（市渔业局负责）\n4．减少油耗。（市能源局负责）',
    );
    expect(markersOf(plan)).toEqual(['1．', '2．', '3．', '4．']);
    expect(plan.parts).toHaveLength(2);
  });

  test('a measure may begin with a year or a digit', () => {
    const plan = planOf('2031年前建设渔港。', '5G网络覆盖渔港，推进建设。', '支持更新渔船。');
    expect(markersOf(plan)).toEqual(['1．', '2．', '3．']);
  });

  test('numbers may hold spaces', () => {
    const plan = readPlan(
      '青泽市扶持渔业若干措施\n第 一 条 支持建设渔港。\n第 二 条 支持改造码头。\n第 1 0 条 支持更新渔船。',
    );
    expect(plan.measures.map(({ number }) => number)).toEqual([1, 2, 10]);
  });

  test('headings （一） may come after the first article', () => {
    const plan = readPlan(
      '青泽市扶持渔业若干措施\n第一条　支持建设渔港。\n（一）渔船\n第二条　支持更新渔船。\n（二）渔民\n第三条　支持培训渔民，条件如下：\n（1）有船；\n（2）有证。',
    );
    expect(plan.sections.map(({ title }) => title)).toEqual(['渔船', '渔民']);
    expect(markersOf(plan)).toEqual(['第一条', '第二条', '第三条']);
  });

  test('principles are no measures, and are told', () => {
    const plan = readPlan(
      '青泽市扶持渔业方案\n一、基本原则\n（一）坚持保护。保护渔业资源。\n（二）坚持开放。扩大合作。\n二、任务\n（一）渔港\n1．建设渔港。（市渔业局负责）\n（二）渔船\n2．更新渔船。（市渔业局负责）',
    );
    expect(markersOf(plan)).toEqual(['1．', '2．']);
    expect(plan.sections).toHaveLength(2);
    expect(told(plan)).toEqual([3, 4]);
  });

  test('a closing paragraph is no part of the last measure, and is told', () => {
    const plan = planOf('建设渔港。', '改造码头。', '更新渔船。\n各区要高度重视，抓好落实。');
    expect(plan.measures[2]?.text).toBe('更新渔船。');
    expect(told(plan)).toEqual([6]);
  });

  test('page menus around a copied text are neither title nor measure', () => {
    const plan = readPlan(
      [
        '青泽市扶持渔业若干措施    青泽市人民政府',
        '首页   政务公开   互动交流',
        '无障碍   登录   注册',
        '当前位置：首页 > 政务公开',
        '索 引 号：QZ-2031-1   主题分类：渔业',
        '标　　题：青泽市扶持渔业若干措施的通知',
        '【打印】 【字体：大 中 小】',
        '青泽市人民政府关于印发青泽市扶持渔业若干措施的通知',
        '青政发〔2031〕5号',
        '各区人民政府：',
        '现将《青泽市扶持渔业若干措施》印发给你们，请认真执行。',
        '青泽市人民政府',
        '2031年5月1日',
        '青泽市扶持渔业若干措施',
        '1．支持建设渔港。',
        '2．支持改造码头。',
        '分享到：',
        '主办单位：青泽市人民政府 青ICP备123号',
      ].join('\n'),
    );
    expect(plan.notice?.title.text).toBe('青泽市人民政府关于印发青泽市扶持渔业若干措施的通知');
    expect(plan.notice?.documentNumber?.text).toBe('青政发〔2031〕5号');
    expect(plan.title?.text).toBe('青泽市扶持渔业若干措施');
    expect(plan.measures.at(-1)?.text).toBe('支持改造码头。');
  });

  test('a text that breaks off is told', () => {
    expect(told(planOf('建设渔港。支持', '改造码头。（市渔业局、市'))).toEqual([3, 4, 4]);
  });
});
