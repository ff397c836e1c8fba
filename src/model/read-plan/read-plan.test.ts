import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BodyMention, Plan } from '../plan.ts';
import * as plans from './fixtures.ts';
import { cleanSource, NotAPlanError, readPlan } from './read-plan.ts';

const source = readFileSync('tests/fixtures/whole-plan.zh.txt', 'utf8');
const real = readPlan(source);
const measure = (number: number, plan = real) => {
  const found = plan.measures.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`no measure ${number}`);
  return found;
};
const names = (mentions: readonly BodyMention[] = []) => mentions.map(({ name }) => name);
const lead = (number: number, plan = real) => names(measure(number, plan).responsibility?.lead);
const support = (number: number, plan = real) =>
  names(measure(number, plan).responsibility?.support);
const joined = (plan: Plan) => plan.segments.map(({ text }) => text).join('');
const numbers = (plan: Plan) => plan.measures.map(({ number }) => number);

describe('the real plan', () => {
  test('has its parts, sections, measures and sentences', () => {
    expect(
      real.parts.map((part) => real.measures.filter((m) => m.part === part.ordinal).length),
    ).toEqual([15, 5, 9, 9, 7, 6]);
    expect(real.sections).toHaveLength(24);
    expect(numbers(real)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    expect(real.measures.flatMap(({ sentences }) => sentences)).toHaveLength(57);
    expect(
      real.measures.filter(({ sentences }) => sentences.length > 1).map(({ number }) => number),
    ).toEqual([5, 16, 20, 26]);
    expect(real.unread).toEqual([]);
  });

  test('has its notice, title and preamble', () => {
    const title = '重庆市进一步优化外商投资环境加大吸引外商投资力度实施方案';
    expect(real.notice).toEqual({
      title: { text: `重庆市人民政府办公厅关于印发《${title}》的通知`, lines: [1, 3] },
      documentNumber: { text: '渝府办发〔2024〕40号', lines: [5, 5] },
      addressees: { text: '各区县（自治县）人民政府，市级有关部门，有关单位：', lines: [7, 7] },
      sentences: [
        {
          id: 's1',
          text: `《${title}》已经市政府同意，现印发给你们，请认真贯彻执行。`,
          lines: [9, 11],
        },
      ],
      signatory: { text: '重庆市人民政府办公厅', lines: [13, 13] },
      date: { text: '2024年4月24日', lines: [15, 15] },
      releaseNote: { text: '（此件公开发布）', lines: [17, 17] },
      lines: [1, 17],
    });
    expect(real.title).toEqual({ text: title, lines: [18, 19] });
    expect(real.preamble).toHaveLength(1);
    expect(real.preamble[0]?.lines).toEqual([21, 31]);
    expect(real.preamble[0]?.text).toContain(
      '（国发﹝2023﹞11号）精神和《国务院办公厅关于印发〈扎实',
    );
  });

  test('keeps every character of the cleaned source in its segments', () => {
    expect(joined(real)).toBe(cleanSource(source));
    expect(joined(real)).not.toMatch(/\s|- 12 -|行政规范性文件/);
  });

  test('loses nothing but white space and the footer', () => {
    const footer = '重庆市人民政府办公厅行政规范性文件重庆市人民政府办公厅发布-12-';
    expect(source.replace(/\s/g, '').replace(footer, '')).toBe(joined(real));
  });

  test('reads the first and the last measure whole', () => {
    expect(measure(1)).toEqual({
      number: 1,
      ordinal: 1,
      marker: '1．',
      part: 1,
      section: 1,
      sentences: [
        {
          id: 's1',
          text: '鼓励外商投资在渝设立研发中心，支持外商投资企业与在渝高校、科研院所合作交流，加强技术研发、成果转化、产学研合作和创新人才培养。',
          lines: [37, 41],
        },
      ],
      responsibility: {
        text: '（牵头单位：市商务委、市科技局）',
        lines: [41, 41],
        lead: [
          { kind: 'named', name: '市商务委', text: '市商务委' },
          { kind: 'named', name: '市科技局', text: '市科技局' },
        ],
        support: [],
      },
      text: '鼓励外商投资在渝设立研发中心，支持外商投资企业与在渝高校、科研院所合作交流，加强技术研发、成果转化、产学研合作和创新人才培养。（牵头单位：市商务委、市科技局）',
      lines: [37, 41],
    });
    expect(measure(51).text).toMatch(/^建立健全.*竞争行为。（牵头单位：市商务委）$/);
    expect(measure(51).lines).toEqual([441, 447]);
  });

  test.each([
    [3, [47, 50]],
    [8, [86, 87]],
    [13, [121, 124]],
    [20, [177, 189]],
    [26, [226, 241]],
    [33, [302, 309]],
    [44, [392, 396]],
  ] as const)('measure %i stands on its lines', (number, lines) => {
    expect(measure(number).lines).toEqual(lines);
  });

  test('every span stands on the lines that hold its words', () => {
    const physical = source.split('\n').map((line) => line.replace(/\s/g, ''));
    for (const { text, lines } of [...real.segments, ...real.measures]) {
      const [first, last] = lines;
      const onLines = physical.slice(first - 1, last).join('');
      expect(onLines).toContain(text.replace(/\s/g, ''));
      expect(physical[first - 1]).toContain(text.charAt(0));
      expect(physical[last - 1]).toContain(text.charAt(text.length - 1));
    }
  });

  test('names lead and supporting bodies in the text’s order', () => {
    expect([lead(28), support(28)]).toEqual([['市市场监管局', '市知识产权局'], []]);
    expect([lead(7), support(7)]).toEqual([
      ['市知识产权局', '金融监管总局重庆监管局'],
      ['市科技局', '市经济信息委'],
    ]);
    expect([lead(3), support(3)]).toEqual([['市商务委'], ['市卫生健康委', '市药监局']]);
    expect(
      real.measures
        .filter(({ responsibility }) => (responsibility?.support.length ?? 0) > 0)
        .map(({ number }) => number),
    ).toEqual([3, 7, 11, 12, 14, 22, 30, 45, 50]);
  });

  test('reads an open list and a defined collective', () => {
    expect(measure(20).responsibility?.lead.slice(-3)).toEqual([
      { kind: 'named', name: '重庆市税务局', text: '重庆市税务局' },
      { kind: 'open', name: '等市级有关部门', text: '等市级有关部门' },
      {
        kind: 'named',
        name: '区县政府',
        text: '各区县（自治县）政府和两江新区、西部科学城重庆高新区、万盛经开区管委会',
      },
    ]);
    expect(measure(20).responsibility?.text).toMatch(/^〔.*（以下统称区县政府）〕$/);
    expect(measure(29).responsibility?.lead.slice(-2)).toEqual([
      { kind: 'open', name: '等市级有关部门', text: '等市级有关部门' },
      { kind: 'named', name: '各区县政府', text: '各区县政府' },
    ]);
  });

  test('does not split measure 26 at its semicolon', () => {
    expect(measure(26).sentences[1]?.text).toMatch(/^对挂网.*合法权益；对经知识产权.*侵权行为。$/);
  });
});

describe('the real plan in another dress reads the same', () => {
  const content = ({ notice, title, parts, sections, measures, unread }: Plan) => ({
    notice: [notice?.title, notice?.addressees, notice?.signatory, notice?.date].map(
      (s) => s?.text,
    ),
    title: title?.text,
    parts: parts.map((part) => part.title),
    sections: sections.map((section) => [section.title, section.part]),
    measures: measures.map(({ number, part, section, text, sentences, responsibility }) => ({
      place: [number, part, section],
      text,
      sentences: sentences.map((sentence) => sentence.text),
      lead: responsibility?.lead,
      support: responsibility?.support,
    })),
    unread,
  });
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = real.segments.reduce<string[]>((done, { kind, text }) => {
    const goesOn = kind === 'measure-sentence' || kind === 'responsibility';
    return goesOn ? [...done.slice(0, -1), `${done.at(-1)}${text}`] : [...done, text];
  }, []);
  const wrapAt = (width: number) =>
    paragraphs.flatMap((paragraph) => paragraph.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
  const withFooters = (footer: (page: number) => string[]) =>
    lines.flatMap((line, index) =>
      index > 30 && index % 20 === 0 ? [line, '', ...footer(index / 20), ''] : [line],
    );

  test.each([
    ['without blank lines', lines],
    ['with a paragraph to a line', paragraphs],
    ['with indents', paragraphs.map((paragraph) => `　　${paragraph}`)],
    ['with tabs and trailing spaces', paragraphs.map((paragraph) => `\t${paragraph}  `)],
    ['with page numbers', withFooters((page) => [`— ${page} —`])],
    ['with bare page numbers', withFooters((page) => [`${page}`])],
    ['with footers', withFooters((page) => ['重庆市人民政府办公厅发布', `- ${page} -`])],
    ...[14, 18, 22, 26, 30, 36, 44, 60].map(
      (width) => [`wrapped at ${width}`, wrapAt(width)] as [string, string[]],
    ),
  ])('%s', (_, dressed) => {
    expect(content(readPlan(dressed.join('\n')))).toEqual(content(real));
    expect(content(readPlan(`\uFEFF${dressed.join('\r\n')}\r\n`))).toEqual(content(real));
  });
});

describe('other plans', () => {
  test.each(Object.entries(plans.fixtures))('%s loses nothing', (_, text) => {
    const plan = readPlan(text);
    expect(joined(plan)).toBe(cleanSource(text));
    for (const { kind, lines } of plan.segments) {
      if (kind !== 'other') continue;
      expect(plan.unread.map(({ line }) => line)).toContain(lines[0]);
    }
    for (const { reason } of plan.unread) expect(reason).toMatch(/: .*\.$/);
  });

  test('（责任单位：…） gives lead bodies, with a notice and a list of annexes', () => {
    const plan = readPlan(plans.responsibleUnits);
    expect(plan.notice?.documentNumber?.text).toBe('临政办发〔2024〕15号');
    expect(plan.notice?.date?.text).toBe('2024年5月6日');
    expect(plan.title?.text).toBe('临江市促进外商投资若干措施');
    expect(numbers(plan)).toEqual([1, 2, 3, 4]);
    expect(lead(3, plan)).toEqual(['市金融办', '人民银行临江市分行']);
    expect(lead(4, plan)).toEqual(['市公安局', '市政府外办', '各县（市、区）人民政府']);
    expect(plan.unread).toMatchObject([
      { line: 24, reason: expect.stringMatching(/list of annexes/) },
    ]);
  });

  test('numbering may begin anew in each part', () => {
    const plan = readPlan(plans.numberedPerPart);
    expect(plan.notice).toBeNull();
    expect(plan.title?.text).toBe('云泽市优化营商环境行动方案（2024—2026年）');
    expect(plan.measures.map(({ number, ordinal, part }) => [number, ordinal, part])).toEqual([
      [1, 1, 1],
      [2, 2, 1],
      [1, 3, 2],
      [2, 4, 2],
    ]);
    expect(support(1, plan)).toEqual(['市大数据局', '市司法局']);
    expect(plan.unread).toEqual([]);
  });

  test('（一） may be the measures, roles may follow the names, the signature the plan', () => {
    const plan = readPlan(plans.dividedByDuty);
    expect(plan.sections).toEqual([]);
    expect(plan.measures.map(({ marker, part, section }) => [marker, part, section])).toEqual([
      ['（一）', 2, null],
      ['（二）', 2, null],
      ['（三）', 2, null],
      ['（四）', 3, null],
    ]);
    expect(measure(1, plan).sentences.map(({ text }) => text)).toEqual([
      '支持跨境电商发展。',
      '扩大跨境电商综合试验区建设成效。',
    ]);
    expect([lead(1, plan), support(1, plan)]).toEqual([['省商务厅'], ['青岚海关']]);
    expect(support(2, plan)).toEqual(['省发展改革委', '省财政厅']);
    expect(lead(3, plan)).toEqual(['人民银行青岚省分行', '省商务厅', '等部门']);
    expect(plan.notice?.signatory?.text).toBe('青岚省人民政府办公厅');
    expect(plan.preamble).toHaveLength(1);
    expect(plan.unread.map(({ line }) => line)).toEqual([6]);
  });

  test('bodies may stand on lines of their own', () => {
    const plan = readPlan(plans.ownLines);
    expect(lead(1, plan)).toEqual(['区人力社保局', '区财政局']);
    expect([lead(2, plan), support(2, plan)]).toEqual([['区人力社保局'], ['区总工会', '区工商联']]);
    expect(lead(3, plan)).toEqual(['区人力社保局', '各镇街']);
    expect(measure(2, plan).responsibility?.lines).toEqual([6, 7]);
    expect(plan.unread).toEqual([]);
  });

  test('brackets, colons and separators may be half-width', () => {
    const plan = readPlan(plans.halfWidth);
    expect(plan.notice?.documentNumber?.text).toBe('松管发[2022]3号');
    expect(plan.sections.map(({ title }) => title)).toEqual(['建设算力设施', '培育数据市场']);
    expect([lead(1, plan), support(1, plan)]).toEqual([['经济发展局'], ['财政局', '自然资源局']]);
    expect(plan.unread).toEqual([]);
  });

  test('measures may be articles, with （一） listed inside them', () => {
    const plan = readPlan(plans.articles);
    expect(plan.parts).toEqual([]);
    expect(numbers(plan)).toEqual([1, 2, 3, 4]);
    expect(measure(3, plan).sentences).toHaveLength(1);
    expect(lead(3, plan)).toEqual(['县教育局']);
    expect(measure(4, plan).responsibility).toBeNull();
  });

  test('chapters are parts', () => {
    const plan = readPlan(plans.chaptersAndArticles);
    expect(plan.parts.map(({ marker, title }) => marker + title)).toEqual([
      '第一章住房保障',
      '第二章配套服务',
    ]);
    expect(plan.measures.map(({ marker, part }) => [marker, part])).toEqual([
      ['第1条', 1],
      ['第2条', 1],
      ['第3条', 2],
    ]);
  });

  test('measures may be numbered （1）', () => {
    const plan = readPlan(plans.bracketedNumbers);
    expect(plan.measures.map(({ marker, part }) => [marker, part])).toEqual([
      ['（1）', 1],
      ['（2）', 1],
      ['（3）', 2],
    ]);
  });

  test('a wrapped text is joined across page numbers and headers', () => {
    const plan = readPlan(plans.hardWrapped);
    expect(numbers(plan)).toEqual([1, 2, 3]);
    expect(measure(1, plan).marker).toBe('１．');
    expect([lead(1, plan), support(1, plan)]).toEqual([
      ['市发展改革委'],
      ['市经济和信息化局', '市住房和城乡建设局'],
    ]);
    expect(measure(1, plan).lines).toEqual([14, 23]);
    expect(measure(2, plan).text).toContain('到2025年单位能耗');
    expect(plan.unread).toEqual([]);
  });

  test('there may be neither parts nor sections nor bodies', () => {
    const plan = readPlan(plans.plainList);
    expect(plan.measures.map(({ part, section }) => [part, section])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(measure(1, plan).responsibility).toBeNull();
    expect(measure(3, plan).sentences.map(({ text }) => text)).toEqual([
      '提升通关便利化水平',
      '压缩整体通关时间，推进智慧口岸建设。',
    ]);
    expect(plan.unread).toEqual([]);
  });

  test('sections may begin anew in each part', () => {
    const plan = readPlan(plans.sectionsPerPart);
    expect(plan.sections.map(({ ordinal, marker, part }) => [ordinal, marker, part])).toEqual([
      [1, '（一）', 1],
      [2, '（二）', 1],
      [3, '（一）', 2],
    ]);
    expect(plan.measures.map(({ section }) => section)).toEqual([1, 2, 3]);
    expect(plan.unread).toEqual([]);
  });

  test('running text under a heading, stray lines, gaps and repetitions are told', () => {
    const plan = readPlan(plans.uneven);
    expect(plan.sections.map(({ title }) => title)).toEqual(['加大引资力度']);
    expect(plan.measures.map(({ marker, section }) => [marker, section])).toEqual([
      ['1．', 1],
      ['3．', 1],
      ['3．', 1],
      ['（二）', null],
    ]);
    expect(plan.unread).toMatchObject([
      { line: 3, reason: expect.stringMatching(/under the heading （一）/) },
      { line: 5, reason: expect.stringMatching(/3． leaves a gap.*2 missing/) },
      { line: 6, reason: expect.stringMatching(/after the responsible bodies of measure 3．/) },
      { line: 7, reason: expect.stringMatching(/3． repeats a number/) },
    ]);
  });

  test('parts with bodies and nothing below them are measures; every bracket counts', () => {
    const plan = readPlan(plans.partsAreMeasures);
    expect(plan.parts).toEqual([]);
    expect(lead(1, plan)).toEqual(['市科技局', '市经济信息化委']);
    expect(measure(1, plan).sentences.at(-1)?.text).toBe(
      '（责任单位：市科技局）支持建设中试基地。',
    );
    expect([lead(2, plan), support(2, plan)]).toEqual([
      ['市交通局'],
      ['市住房城乡建设局', '市水务局'],
    ]);
    expect(lead(3, plan)).toEqual(['市商务局', '等有关部门', '各区']);
    expect([lead(4, plan), support(4, plan)]).toEqual([['市行政审批局'], ['市司法局']]);
    expect(plan.unread.map(({ line }) => line)).toEqual([3]);
  });

  test('lists inside a measure are part of it', () => {
    const plan = readPlan(plans.listsInside);
    expect(plan.measures.map(({ marker, part }) => [marker, part])).toEqual([
      ['（一）', 1],
      ['（二）', 1],
      ['（三）', 2],
    ]);
    expect(measure(1, plan).text).toContain('1.企业主体责任落实情况；2.重大危险源管控情况。');
    expect(plan.unread).toEqual([]);
  });

  test('a third level of headings is told', () => {
    const plan = readPlan(plans.threeHeadings);
    expect(plan.parts.map(({ title }) => title)).toEqual(['制造业', '服务业']);
    expect(plan.sections.map(({ title }) => title)).toEqual(['整车', '零部件', '银行']);
    expect(plan.unread.map(({ line }) => line)).toEqual([1, 4, 10]);
  });

  test('brackets may stand side by side, before the full stop, or be left open', () => {
    const plan = readPlan(plans.oddBrackets);
    expect([lead(1, plan), support(1, plan)]).toEqual([['区住建局'], ['各街道办事处']]);
    expect(measure(1, plan).text).toMatch(
      /项目库（牵头单位：区住建局）（配合单位：各街道办事处）。$/,
    );
    expect(lead(2, plan)).toEqual(['区财政局', '区住建局']);
    expect(lead(3, plan)).toEqual(['区住建局', '区质监站']);
    expect(lead(4, plan)).toEqual(['区民政局', '各街道办事处']);
    expect(lead(5, plan)).toEqual(['区委宣传部']);
    expect(plan.unread).toMatchObject([{ line: 6, reason: expect.stringMatching(/never closed/) }]);
  });

  test('what surrounds a plan on a web page is told, a table of contents too', () => {
    const plan = readPlan(plans.webPage);
    expect(plan.notice?.title.text).toBe('山城市人民政府关于印发山城市支持外资若干措施的通知');
    expect(plan.notice?.addressees?.text).toBe('各区人民政府，市政府各部门：');
    expect(plan.notice?.date?.text).toBe('二〇二四年五月六日');
    expect(plan.title?.text).toBe('山城市支持外资若干措施');
    expect(plan.parts.map(({ title }) => title)).toEqual(['强化科技创新', '强化金融支持']);
    expect(lead(2, plan)).toEqual(['人行山城市分行', '等', '各区政府']);
    expect(plan.unread.map(({ line }) => line)).toEqual([1, 3, 13, 14, 15, 16, 20, 21, 22]);
  });

  test('a plan annexed to its notice is read, further annexes are told', () => {
    const plan = readPlan(plans.annexed);
    expect(plan.notice?.signatory?.text).toBe('某市政府办公室');
    expect(plan.title?.text).toBe('某市稳外贸方案');
    expect(plan.preamble.map(({ text }) => text)).toEqual(['为稳外贸，制定本方案。']);
    expect(numbers(plan)).toEqual([1]);
    expect(plan.unread.map(({ line }) => line)).toEqual([4, 8, 13]);
  });
});

describe('what is no plan', () => {
  test.each([
    ['nothing', '', /empty/],
    ['white space', ' \n\t\n　', /empty/],
    ['NUL characters', '\0'.repeat(1000), /empty/],
    ['only numbers', '1\n2\n3\n', /not in Chinese/],
    ['numbers without text', '1234567890\n'.repeat(100), /not in Chinese/],
    ['an English essay', '1. Trade matters.\n2. So does law.\n', /not in Chinese/],
    ['a novel', '第一章 风起\n夜色沉沉，少年推门而出。\n第二章 云涌\n他没有回头。', /No numbered/],
    ['a recipe', '番茄炒蛋\n1. 鸡蛋打散。\n2. 番茄切块。\n', /nothing that makes them measures/],
    [
      'a law',
      '某省外商投资条例\n第一条　为了促进外商投资，制定本条例。\n第二条　鼓励外商投资。',
      /law or regulation/,
    ],
  ])('%s is refused with a reason', (_, text, reason) => {
    expect(() => readPlan(text)).toThrow(NotAPlanError);
    expect(() => readPlan(text)).toThrow(reason);
  });
});

describe('hostile input', () => {
  const size = 300_000;
  const fill = (text: string) => text.repeat(Math.floor(size / text.length));
  const random = Array.from({ length: 200_000 }, (_, index) =>
    String.fromCharCode((index * 7919) % 0x10000),
  ).join('');

  test.each([
    ['one long line', `1．${'支持外资，'.repeat(200_000)}`],
    ['opening brackets', `1．支持${fill('（')}`],
    ['nested brackets', `1．支持${'（'.repeat(size / 2)}${'）'.repeat(size / 2)}`],
    ['open statements', `1．支持${fill('（责任单位：')}`],
    ['closed statements', `1．支持${fill('（责任单位：甲局）')}`],
    ['bare labels', `1．支持。${fill('责任单位：')}`],
    ['many measures', fill('1．支持。（责任单位：甲局）\n')],
    ['many paragraphs', `1．支持\n${fill('外资。（责任单位：甲局）\n')}`],
    ['separators', fill(`1．支持。（责任单位：${'、'.repeat(1400)}）\n`)],
    ['words of duty', fill(`1．支持。（责任单位：${'落实'.repeat(700)}局）\n`)],
    ['spaces', `1．支持5${fill(' ')}x（责任单位：甲局）`],
    ['Chinese numerals', fill('一')],
    ['page numbers', `${fill('- 1 -\n')}1．支持。（责任单位：甲局）`],
    ['short lines', `1．支持。\n${fill('甲局\n')}`],
    ['NUL characters between', '1．支持\0外资。（牵头单位：市商务局）\0'],
    ['lone surrogates', '1．支持\ud800\udfff\udc00外资。（责任单位：甲局）'],
    ['binary', random],
  ])('%s: read or refused in reasonable time', { timeout: 20_000 }, (_, text) => {
    try {
      expect(joined(readPlan(text))).toBe(cleanSource(text));
    } catch (error) {
      expect(error).toBeInstanceOf(NotAPlanError);
    }
  });
});
