import { expect, test } from 'vitest';
import { bookletFile, bookletText } from './booklet-content.ts';

const html = `<main><p>not in it</p><div class="booklet">
  <h1><span data-in="official">方案</span><span data-in="translation">Plan</span></h1>
  <div><span data-official>原文。</span><span data-translation>The text.</span></div> <b>8</b>
</div></main>`;

test.each([
  ['zh', '方案原文。8'],
  ['en', 'PlanThetext.8'],
  ['zh-en', '方案Plan原文。Thetext.8'],
] as const)('the edition %s says what its languages say', (edition, text) => {
  expect(bookletText(html, edition)).toBe(text);
  expect(bookletFile({ booklet: 'measures' }, edition)).toBe(`measures.${edition}.pdf`);
});
