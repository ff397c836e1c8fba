import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import CitedArticles from './CitedArticles.astro';

test('an article can be linked to, and leads to the measures that cite it', async () => {
  const articles = [
    { article: 9, measures: [20] },
    { article: 25, measures: [9, 12] },
  ];
  const $ = await renderComponent(CitedArticles, { locale: 'zh', articles });
  expect(
    $('dt')
      .get()
      .map((term) => $(term).text()),
  ).toEqual(['第九条', '第二十五条']);
  const hrefs = $('#article-25 a')
    .get()
    .map(({ attribs }) => attribs['href']);
  expect(hrefs).toEqual(['/zh/measures/9/', '/zh/measures/12/']);
});
