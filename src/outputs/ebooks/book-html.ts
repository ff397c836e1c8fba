import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { locales, officialLocale, type Locale } from '../../i18n/locales.ts';
import { tagRuns, taggedText } from '../../model/tree-languages.ts';
import { kindLabel } from '../kind-label.ts';
import type { BookHeading, BookText } from './chapter.ts';

/** A paragraph in a language. */
export function paragraph({ text, locale }: BookText, properties: Element['properties'] = {}) {
  return h('p', { lang: locales[locale].tag, ...properties }, taggedText(text, locale));
}

/** A paragraph of the official text or its translation, to the letter. */
export function verbatim({ text, locale }: BookText, properties: Element['properties'] = {}) {
  return h('p', { lang: locales[locale].tag, ...properties }, text);
}

/** Official text or its translation, under the name that says which. */
export function underItsName(
  heading: 'h2' | 'h4',
  locale: Locale,
  paragraphs: readonly Element[],
): Element {
  const isOfficial = locale === officialLocale;
  return h(
    'section',
    { lang: locales[locale].tag, className: isOfficial ? 'official' : 'translation' },
    h(heading, kindLabel(locale)),
    [...paragraphs],
  );
}

/** A heading with its name in each language of the book. */
export function headingElement({ level, id, texts }: BookHeading): Element {
  return h(`h${level}`, { id }, inEachLanguage(texts));
}

/** A name in several languages: one to a line. */
export function inEachLanguage(texts: readonly BookText[]): ElementContent[] {
  return texts.flatMap(({ text, locale }, index) => [
    ...(index > 0 ? [h('br')] : []),
    h('span', { lang: locales[locale].tag }, taggedText(text, locale)),
  ]);
}

const markdown = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkRehype).freeze();

/** Markdown of ours in a language, as HTML. */
export function htmlOfMarkdown(text: string, locale: Locale): ElementContent[] {
  const tree = markdown.runSync(markdown.parse(text));
  tagRuns(tree, locale);
  return tree.children.filter((node): node is Element => node.type === 'element');
}

/** A document of a book: XHTML, each language named in HTML’s and in XML’s way. */
export function bookDocument(
  { title, locale }: { title: string; locale: Locale },
  body: readonly ElementContent[],
): string {
  const { tag } = locales[locale];
  const html = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: tag,
    },
    h(
      'head',
      h('meta', { charset: 'utf-8' }),
      h('title', title),
      h('link', { rel: 'stylesheet', href: 'book.css' }),
    ),
    h('body', [...body]),
  );
  nameLanguages(html);
  const text = toHtml(html, {
    closeSelfClosing: true,
    collapseEmptyAttributes: false,
    characterReferences: { useNamedReferences: false },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${text}\n`;
}

function nameLanguages({ properties, children }: Element): void {
  if (properties['lang']) properties['xmlLang'] = properties['lang'];
  for (const child of children) if (child.type === 'element') nameLanguages(child);
}
