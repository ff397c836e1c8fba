import { expect, test } from 'vitest';
import { articleNumbers } from './article-numbers.ts';

test.each([
  ['28', '第二十八条', 'Art. 28'],
  ['6, 9', '第六条、第九条', 'Art. 6, 9'],
  ['26-28', '第二十六条至第二十八条', 'Art. 26–28'],
  ['7(2), 15', '第七条第二款、第十五条', 'Art. 7(2), 15'],
])('the articles %s are %s, in English %s', (articles, zh, en) => {
  expect(articleNumbers(articles, 'zh').join('')).toBe(zh);
  expect(articleNumbers(articles, 'en').join('')).toBe(en);
});
