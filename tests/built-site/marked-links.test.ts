import type { AnyNode, Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { textDirective } from '../../src/outputs/citations/text-fragment.ts';
import { isElement, languages, measureNumbers, measurePage } from './support/site.ts';

/** What no browser shows, and none looks for words in. */
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript', 'option']);

/** The text of a page in its order, in lower case as browsers look for it, and where elements begin and end in it. */
function readPage(root: Element) {
  let text = '';
  const spans = new Map<Element, { from: number; to: number }>();
  function visit(node: AnyNode): void {
    if (node.type === 'text') text += node.data.replace(/\s+/g, ' ').toLowerCase();
    if (!isElement(node) || unseen.has(node.name)) return;
    const from = text.length;
    for (const child of node.children) visit(child);
    spans.set(node, { from, to: text.length });
  }
  visit(root);
  return { text, spans };
}

/** Where words stand first, as whole words; −1 for nowhere. */
function firstPlace(words: string, text: string, after = 0): number {
  const isLetter = (sign: string | undefined) => /[\p{Script=Latin}\d]/u.test(sign ?? '');
  for (let at = text.indexOf(words, after); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsBefore = isLetter(text[at - 1]) && isLetter(text[at]);
    const end = at + words.length;
    if (!cutsBefore && !(isLetter(text[end - 1]) && isLetter(text[end]))) return at;
  }
  return -1;
}

describe.each(languages)('links that mark words (%s)', (language) => {
  test.each(measureNumbers)('lead into the text of measure %i, and never elsewhere', (number) => {
    const { $, article } = measurePage(language, number);
    const body = $('body')[0];
    if (!body) throw new Error('The page has no body.');
    const { text, spans } = readPage(body);
    const texts = article.find('[id^=s] > :is([data-official], [data-translation])').toArray();
    expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const element of texts) {
      const words = $(element).text().replace(/\s+/g, ' ').trim();
      const { from, to } = spans.get(element) ?? { from: -1, to: -1 };
      const [start = '', end = ''] = textDirective(words)
        .replace(/^:~:text=/, '')
        .split(',')
        .map((part) => decodeURIComponent(part).toLowerCase());
      const begins = firstPlace(start, text);
      const ends = firstPlace(end, text, begins + start.length) + end.length;
      expect([words, begins]).toEqual([words, text.indexOf(start, from)]);
      expect([words, begins >= from && ends <= to]).toEqual([words, true]);
    }
  });
});
