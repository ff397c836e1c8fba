import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

/** The text of a page, line by line, and what was left out around it. */
export interface PageText {
  lines: string[];
  leftOut: string[];
}

/** What is no text, and what pages have around one. */
const NO_TEXT =
  'script, style, noscript, template, iframe, svg, select, option, button, textarea, title';
const AROUND = [
  'nav, footer, aside, header',
  '[role=navigation], [role=banner], [role=contentinfo], [role=search]',
].join(', ');
const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i]';
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

/** How much of the sentences of a page its text holds: a footer may have one too. */
const MOST_OF_THE_TEXT = 0.9;

/**
 * The text of an HTML page in, its lines out: those of the smallest element that holds nearly all
 * sentences, with the title of the page above it where that stands elsewhere. What else the page
 * shows, its menus say, is told apart.
 */
export function textOfPage(html: string): PageText {
  const $ = load(html);
  $(NO_TEXT).remove();
  const around = $<Element, string>(AROUND)
    .toArray()
    .filter((element) => $(element).closest('article, main').length === 0);
  const leftOut = [...around, ...$<Element, string>(HIDDEN).toArray()].flatMap((element) =>
    linesIn($, element),
  );
  $(around).remove();
  $(HIDDEN).remove();
  const body = $('body').get(0);
  if (!body) return { lines: [], leftOut };
  const content = contentOf($, body);
  const lines = linesIn($, content);
  const title = titleOf($);
  const isThere = title === '' || plain(lines.join('')).includes(plain(title));
  const beside = linesBeside($, body, content).filter((line) => plain(line) !== plain(title));
  return {
    lines: isThere ? lines : [title, ...lines],
    leftOut: [...leftOut, ...beside],
  };
}

/** The lines of everything in some HTML, as of a document that has nothing around its text. */
export function linesOfHtml(html: string): string[] {
  const $ = load(html);
  const body = $('body').get(0);
  return body ? linesIn($, body) : [];
}

/** The smallest element that holds nearly all that the page says in sentences. */
function contentOf($: CheerioAPI, body: Element): Element {
  const whole = sentencesIn($, body);
  let content = body;
  for (;;) {
    const inner = $(content)
      .children()
      .toArray()
      .find((child) => sentencesIn($, child) >= whole * MOST_OF_THE_TEXT);
    if (!inner || whole === 0 || inner.name === 'p') return content;
    content = inner;
  }
}

function sentencesIn($: CheerioAPI, element: Element): number {
  return linesIn($, element)
    .filter((line) => line.includes('。'))
    .reduce((sum, line) => sum + line.length, 0);
}

/** The title as the page says it for machines, or as its first heading. */
function titleOf($: CheerioAPI): string {
  const said = $('meta[name="ArticleTitle" i]').attr('content') ?? '';
  return oneLine(said) || oneLine($('h1').first().text());
}

function linesBeside($: CheerioAPI, body: Element, content: Element): string[] {
  if (body === content) return [];
  const rest = load($.html(body));
  const path = pathTo($, content);
  let place = rest('body').get(0);
  for (const index of path) {
    const child: Element | undefined = place && rest(place).children().get(index);
    place = child;
  }
  rest(place).remove();
  const outer = rest('body').get(0);
  return outer ? linesIn(rest, outer) : [];
}

/** Where an element stands below the body: the index of each of its ancestors, and its own. */
function pathTo($: CheerioAPI, element: Element): number[] {
  const path: number[] = [];
  for (let at = $(element); at.length > 0 && !at.is('body'); at = at.parent()) {
    path.unshift(at.index());
  }
  return path;
}

/** A line for each block, and for each row of a table. */
function linesIn($: CheerioAPI, element: Element): string[] {
  const lines: string[] = [''];
  const breakLine = () => lines.push('');
  const add = (text: string) => {
    lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
  };
  const walk = (node: AnyNode): void => {
    if (node.type === 'text') {
      add(node.data.replace(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    if (node.type !== 'tag') return;
    if (node.name === 'br') {
      breakLine();
      return;
    }
    if (CELLS.has(node.name)) {
      node.children.forEach(walk);
      add('\u3000');
      return;
    }
    const isBlock = !INLINE.has(node.name) && $(node).closest('td, th').length === 0;
    if (isBlock) breakLine();
    node.children.forEach(walk);
    if (isBlock) breakLine();
  };
  walk(element);
  return lines.map(oneLine).filter((line) => line !== '');
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, (space) => (space.includes('\u3000') ? '\u3000' : ' '))
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
}

function plain(text: string): string {
  return text.replace(/\s/g, '');
}
