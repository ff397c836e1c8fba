import type { AnyNode, Element } from 'domhandler';
import { isElement, type Page } from './site.ts';

/** Text in one language. */
export interface Run {
  text: string;
  /** The text nodes that make it up. */
  nodes: string[];
  /** As in the nearest `lang` around it. */
  lang: string;
  /** Code, or a citation whose style sets its own signs (GB/T 7714 has half-width ones). */
  literal: boolean;
}

/** Text that flows together: what stands between two block boundaries, or in one attribute. */
export interface Block {
  runs: Run[];
  /** Where it stands, for messages. */
  where: string;
}

const inlineElements = new Set(
  'a abbr b bdi cite code data del dfn em i ins kbd mark q ruby s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const spokenAttributes = ['title', 'alt', 'aria-label', 'placeholder'];

const spokenMeta =
  'meta[name=description], meta[property="og:title"], meta[property="og:description"]';

/** All that a page says, seen or read aloud, in blocks. */
export function textBlocks(page: Page): Block[] {
  const { $ } = page;
  const blocks: Block[] = [];
  let open: Run[] = [];

  function close(where: string): void {
    if (open.some(({ text }) => text.trim() !== '')) blocks.push({ runs: open, where });
    open = [];
  }

  function add(text: string, lang: string, literal: boolean): void {
    const last = open.at(-1);
    if (last?.lang === lang && last.literal === literal) {
      last.text += text;
      last.nodes.push(text);
    } else {
      open.push({ text, nodes: [text], lang, literal });
    }
  }

  function visit(node: AnyNode, lang: string, literal: boolean, where: string): void {
    if (node.type === 'text') {
      add(node.data, lang, literal);
    } else if (isElement(node) && node.type === 'tag') {
      visitElement(node, node.attribs['lang'] ?? lang, literal, where);
    }
  }

  function visitElement(element: Element, lang: string, literal: boolean, outer: string): void {
    // Code, in no language (ISO 639-2).
    if (lang === 'zxx') return;
    const isInline = inlineElements.has(element.name);
    const where = isInline ? outer : describe(element);
    for (const name of spokenAttributes) {
      const text = element.attribs[name];
      if (text) blocks.push({ runs: [plain(text, lang)], where: `${where} ${name}` });
    }
    if (!isInline) close(outer);
    for (const child of element.children) {
      visit(
        child,
        lang,
        literal || element.name === 'code' || 'data-citation' in element.attribs,
        where,
      );
    }
    if (!isInline) close(where);
  }

  const lang = $('html').attr('lang') ?? '';
  for (const body of $('body').toArray()) visit(body, lang, false, 'body');
  const heads = [
    { where: 'title', text: $('head > title').text() },
    ...$(spokenMeta)
      .toArray()
      .map(({ attribs }) => ({ where: 'meta', text: attribs['content'] ?? '' })),
  ];
  for (const { where, text } of heads) blocks.push({ where, runs: [plain(text, lang)] });
  return blocks;
}

function plain(text: string, lang: string): Run {
  return { text, nodes: [text], lang, literal: false };
}

function describe({ name, attribs }: Element): string {
  const id = attribs['id'] ? `#${attribs['id']}` : '';
  const classes = (attribs['class'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => `.${word}`);
  return name + id + classes.join('');
}

export function isChinese({ lang }: Run): boolean {
  return /^zh\b/.test(lang);
}
