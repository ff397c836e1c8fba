import { expect, test } from 'vitest';
import { citedArticles } from './cited-articles.ts';
import { readMdx } from './read-mdx.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const explained = (number: number, zh: string, en = zh) => ({
  number,
  explainers: inLanguages({ zh: readMdx(zh), en: readMdx(en) }),
});

test('articles come by instrument in ascending order, each with its measures, ranges taken apart', () => {
  const cited = citedArticles([
    explained(
      20,
      '见<Article of="law" no="10">第十条</Article>。',
      'See <Article of="law" no="9-10">them</Article>.',
    ),
    explained(
      3,
      '<Example>\n\n见<Article of="law" no="10(2)">第十条第二款</Article>。\n\n</Example>',
    ),
    explained(4, '见<Article of="rules" no="2">第二条</Article>。'),
  ]);
  expect(Object.fromEntries(cited)).toEqual({
    law: [
      { article: 9, measures: [20] },
      { article: 10, measures: [3, 20] },
    ],
    rules: [{ article: 2, measures: [4] }],
  });
});

test('explainers that cite nothing give nothing', () => {
  expect(citedArticles([explained(1, '<Words s="1">鼓励</Words>')]).size).toBe(0);
});
