import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { languages, measureNumbers, measurePage, readFile, withoutSpace } from './support/site.ts';

/** Everything that a Markdown file shows, without its white space. */
const shownBy = (markdown: string) =>
  withoutSpace(toString(unified().use(remarkParse).parse(markdown)));

describe.each(languages)('measures as Markdown (%s)', (language) => {
  test.each(measureNumbers)('measure %i says there what its page says', (number) => {
    const { $, article } = measurePage(language, number);
    const file = `${language}/measures/${number}/index.md`;
    const shown = shownBy(readFile(file));
    const texts = article
      .find(
        'h1, header p:has(+ [data-answer]), [data-answer], [data-today], [data-official], [data-translation], [data-explainer] :is(h2, h3, p, li)',
      )
      .toArray()
      .filter((element) => $(element).find('p, li').length === 0)
      .map((element) => withoutSpace($(element).text()));
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });

  test('every page names its Markdown in its head', () => {
    for (const number of measureNumbers) {
      const { $ } = measurePage(language, number);
      expect($('link[rel=alternate][type="text/markdown"]').attr('href')).toBe('index.md');
    }
  });
});
