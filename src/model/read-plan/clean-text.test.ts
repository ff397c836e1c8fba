import { describe, expect, test } from 'vitest';
import { cleanSource, readCleanText, spanOf } from './clean-text.ts';

describe('cleanSource', () => {
  test.each([
    ['page starts and blank lines go', ' 重庆市\n\n人民政府\n ', '重庆市人民政府'],
    ['indents, tabs and carriage returns go', '　　重庆市\r\n\t人民政府\r\n', '重庆市人民政府'],
    ['a byte order mark and control characters go', '\uFEFF重庆\u0000市\u200b', '重庆市'],
    ['spaces in numbers and dates go', '40 号2024 年 4 月 24 日', '40号2024年4月24日'],
    ['spaces between names stay', '市商务局 市财政局', '市商务局 市财政局'],
    ['spaces between Latin words stay', 'Invest in Chongqing', 'Invest in Chongqing'],
    ['no character is normalised', '国发﹝2023﹞11号〈一〉１．', '国发﹝2023﹞11号〈一〉１．'],
  ])('%s', (_, source, cleaned) => {
    expect(cleanSource(source)).toBe(cleaned);
  });
});

describe('page furniture', () => {
  test.each([
    ['- 12 -'],
    ['— 3 —'],
    ['－３－'],
    ['·5·'],
    ['第 3 页'],
    ['第3页 共12页'],
    ['3/12'],
    ['某市人民政府办公厅发布\n- 3 -'],
    ['某市人民政府行政规范性文件\n某市人民政府发布\n— 3 —'],
  ])('%s is dropped', (furniture) => {
    expect(cleanSource(`鼓励外商\n\n${furniture}\n\n投资。`)).toBe('鼓励外商投资。');
  });

  test('a header that stands beside several page numbers is dropped', () => {
    const source = '政策汇编\n- 1 -\n鼓励外商\n政策汇编\n- 2 -\n投资。\n政策汇编\n- 3 -';
    expect(cleanSource(source)).toBe('鼓励外商投资。');
  });

  test('bare numbers are page numbers only where they count on', () => {
    const page = [...'天地玄黄宇宙洪荒'].join('\n');
    const next = [...'日月盈昃辰宿列张'].join('\n');
    expect(cleanSource(`${page}\n1\n${next}\n2`)).toBe('天地玄黄宇宙洪荒日月盈昃辰宿列张');
    expect(cleanSource('鼓励\n7\n外商投资。')).toBe('鼓励7外商投资。');
    expect(cleanSource('序号\n1\n参展\n2\n融资')).toBe('序号1参展2融资');
  });

  test('body text beside a page number stays', () => {
    expect(cleanSource('与在渝高\n- 3 -\n校合作。')).toBe('与在渝高校合作。');
    expect(cleanSource('由各区县人民政府\n- 3 -\n落实。')).toBe('由各区县人民政府落实。');
    expect(cleanSource('（责任单位：甲局）\n- 3 -\n（责任单位：甲局）\n- 4 -')).toBe(
      '（责任单位：甲局）（责任单位：甲局）',
    );
  });

  test('the name of an office stays where no page number stands beside it', () => {
    expect(cleanSource('某市人民政府办公厅发布\n通知。')).toBe('某市人民政府办公厅发布通知。');
  });
});

test('a stretch knows the lines that its text stands on', () => {
  const clean = readCleanText('\n 鼓励外商\n\n投资。\n支持');
  expect(clean.text).toBe('鼓励外商投资。支持');
  expect(spanOf(clean, { from: 2, to: 7 })).toEqual({ text: '外商投资。', lines: [2, 4] });
  expect(spanOf(clean, { from: 7, to: 9 })).toEqual({ text: '支持', lines: [5, 5] });
});
