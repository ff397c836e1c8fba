import { describe, expect, test } from 'vitest';
import { findStatements } from './responsibility.ts';

const found = (text: string, starts: number[] = [0]) =>
  findStatements(text, starts).statements.map(({ from, to }) => text.slice(from, to));

describe('findStatements', () => {
  test.each([
    ['加强培训。（牵头单位：市教委）', ['（牵头单位：市教委）']],
    ['加强培训。〔牵头单位：各区（县）政府〕', ['〔牵头单位：各区（县）政府〕']],
    ['加强培训。【责任单位：市教委】', ['【责任单位：市教委】']],
    ['加强培训（责任单位：市教委）。', ['（责任单位：市教委）。']],
    ['加强培训。(市教委牵头,市科技局配合)', ['(市教委牵头,市科技局配合)']],
    ['加强培训。（市教委、市财政局）', ['（市教委、市财政局）']],
    ['加强培训。（牵头单位：甲局）（配合单位：乙局）', ['（牵头单位：甲局）（配合单位：乙局）']],
    ['一。（责任单位：甲局）二。（责任单位：乙局）', ['（责任单位：甲局）', '（责任单位：乙局）']],
    ['加强培训。责任单位：市教委', ['责任单位：市教委']],
    ['加强培训。（牵头单位：市教委', ['（牵头单位：市教委']],
    ['支持合伙人（QFLP）试点。', []],
    ['建立专班（由市商务局牵头），推动落地。', []],
    ['落实责任。（详见附件）', []],
    ['支持发展（含技工院校）', []],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements);
  });

  test('without brackets a statement ends with its paragraph, and neighbours are one', () => {
    const text = '加强培训。牵头单位：市教委配合单位：市科技局其他。';
    expect(found(text, [0, 5, 13, 22])).toEqual(['牵头单位：市教委配合单位：市科技局']);
  });

  test('a bracket that is never closed is told', () => {
    expect(findStatements('一。（牵头单位：甲局', [0]).statements[0]?.remarks).toEqual([
      expect.stringMatching(/never closed/),
    ]);
  });

  test('a statement that names nobody is told', () => {
    expect(findStatements('一。（牵头单位：）', [0]).statements[0]?.remarks).toEqual([
      expect.stringMatching(/no body was found/),
    ]);
  });
});
