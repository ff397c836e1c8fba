import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { localeCodes, type Locale } from '../../i18n/locales.ts';
import { explainerHeadings } from '../../model/explainer.ts';
import { measureMarkdown } from './measure-markdown.ts';

const markdownOf = (number: MeasureNumber, locale: Locale) =>
  measureMarkdown(measureNumbered(number), {
    locale,
    library,
    absolute: context.absolute,
    link: (path) => path,
  });

const blocksOf = (markdown: string) => unified().use(remarkParse).parse(markdown).children;

/** The texts below a heading of level 2, up to the next one. */
function below(nodes: readonly RootContent[], heading: string): string[] {
  const isHeading = (node: RootContent): node is Heading =>
    node.type === 'heading' && node.depth === 2;
  const start = nodes.findIndex((node) => isHeading(node) && toString(node) === heading);
  const end = nodes.findIndex((node, index) => index > start && isHeading(node));
  return nodes
    .slice(start + 1, end)
    .flatMap((node): RootContent[] => (node.type === 'blockquote' ? node.children : [node]))
    .map((node) => toString(node));
}

describe.each(localeCodes)('the Markdown of a measure (%s)', (locale) => {
  test('has the official text and the translation to the letter, each under its name', () => {
    for (const { number, sentences, responsibility } of library.measures) {
      const blocks = blocksOf(markdownOf(number, locale));
      const all = [...sentences, ...(responsibility ? [responsibility] : [])];
      const [official, translation] =
        locale === 'zh'
          ? ['官方原文（中文，照录）', '非官方译文（英文）']
          : ['Official text, in Chinese, verbatim', 'Unofficial translation into English'];
      expect(below(blocks, official)).toEqual(all.map(({ zh }) => zh));
      expect(below(blocks, translation).slice(1)).toEqual(all.map(({ en }) => en));
    }
  });

  test('has the five parts of the explainer, and what it says of itself', () => {
    const text = markdownOf(8, locale);
    for (const heading of Object.values(explainerHeadings[locale])) {
      expect(text).toContain(`### ${heading}\n`);
    }
    expect(text).toContain(`<https://example.org/plan40/${locale}/measures/8/>`);
    expect(text).toContain('<https://example.org/plan40/id/measures/8>');
    expect(text).toContain(measureNumbered(8).sha256);
  });

  test('leaves no component, no unresolved link and no link to a term', () => {
    for (const { number } of library.measures) {
      const text = markdownOf(number, locale);
      expect(text).not.toMatch(/<\/?[A-Z]|\]\((?!\/|https:)|glossary|undefined|\[object/);
    }
  });

  test('has at most 8 kB', () => {
    const sizes = library.measures.map(({ number }) => [
      Number(number),
      new TextEncoder().encode(markdownOf(number, locale)).length,
    ]);
    expect(sizes.filter(([, size = 0]) => size > 8_000)).toEqual([]);
  });
});
