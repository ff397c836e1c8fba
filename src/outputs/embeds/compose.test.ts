import { expect, test } from 'vitest';
import { composeElement, composeFrame, paragraphsOf } from './compose.ts';

const frame = '<iframe src="https://example.org/embed/zh/plan/" height="300"></iframe>';

test.each([
  ['auto', ''],
  ['dark', '?theme=dark'],
  ['light', '?theme=light'],
] as const)('a frame in the theme %s has the address with “%s”', (theme, query) => {
  expect(composeFrame(frame, { height: 300, theme })).toBe(
    `<iframe src="https://example.org/embed/zh/plan/${query}" height="300" style="border:0;height:300px;height:if(supports(frame-sizing:content-height):auto;else:300px);frame-sizing:content-height"></iframe>`,
  );
});

test('what the published script does not know has no element', () => {
  const target = { kind: 'industry', key: 'vehicles' } as const;
  expect(composeElement({ target, language: 'en', theme: 'auto', quote: '' })).toBeNull();
});

test('an element names what it shows, its languages and, where it is fixed, its theme', () => {
  const quote = '<blockquote></blockquote>';
  const target = { kind: 'agency', key: 'tax' } as const;
  expect(composeElement({ target, language: 'zh-en', theme: 'auto', quote })).toBe(
    `<plan-agency slug="tax" show="zh-en">${quote}</plan-agency>`,
  );
  const plan = { kind: 'plan', key: '' } as const;
  expect(composeElement({ target: plan, language: 'en', theme: 'dark', quote })).toBe(
    `<plan-overview show="en" theme="dark">${quote}</plan-overview>`,
  );
});

test('the paragraphs of a quotation stand alone', () => {
  expect(paragraphsOf('<blockquote cite="a" lang="en"><p>One </p><p>Two</p></blockquote>')).toBe(
    '<p>One </p><p>Two</p>',
  );
});
