import type { Element, ElementContent } from 'hast';

/** How an element of an embed is set: what src/styles/embed.css says, in pixels. */
interface Setting {
  size: number;
  leading: number;
  /** Margins, padding and rules above and below, together. */
  space: number;
  /** The same of each paragraph in it. */
  paragraph?: number;
}

/** The first that fits counts. */
const settings: readonly [fits: (element: Element) => boolean, setting: Setting][] = [
  // With a line to spare for fonts that run wider.
  [is('main'), { size: 16, leading: 1.6, space: 48 }],
  [is('h1'), { size: 20, leading: 1.5, space: 0 }],
  [is('h2'), { size: 17, leading: 1.6, space: 29 }],
  [is('li'), { size: 16, leading: 1.6, space: 8, paragraph: 4 }],
  [is('ol'), { size: 16, leading: 1.6, space: 6 }],
  [is('summary'), { size: 14, leading: 1.6, space: 12 }],
  [is('footer'), { size: 13, leading: 1.5, space: 21, paragraph: 4 }],
  [has('pair'), { size: 16, leading: 1.6, space: 23 }],
  [has('text'), { size: 16, leading: 1.6, space: 5 }],
  [has('other'), { size: 16, leading: 1.4, space: 3 }],
  [has('note'), { size: 14, leading: 1.6, space: 4 }],
  [has('kind'), { size: 14, leading: 1.6, space: 0 }],
  [has('today'), { size: 15, leading: 1.6, space: 10 }],
  [({ properties }) => 'dataOfficial' in properties, { size: 18, leading: 1.9, space: 0 }],
  [({ properties }) => 'dataTranslation' in properties, { size: 17, leading: 1.65, space: 0 }],
];

/** The width that heights are given for, and what of it is left for text. */
export const frameWidth = 600;
const textWidth = 558;

function is(name: string) {
  return ({ tagName }: Element) => tagName === name;
}

function has(name: string) {
  return ({ properties: { className } }: Element) =>
    Array.isArray(className) && className.includes(name);
}

/**
 * The height in pixels that a frame of 600 pixels needs for this content: near enough for hosts
 * that cannot be told the true one. Folded text is left folded.
 */
export function frameHeight(main: Element): number {
  return Math.ceil(heightOf(main, { size: 16, leading: 1.6, space: 0 }) / 10) * 10;
}

function heightOf(element: Element, around: Setting): number {
  const own = settings.find(([fits]) => fits(element))?.[1];
  const setting = own ?? {
    ...around,
    space: element.tagName === 'p' ? (around.paragraph ?? 0) : 0,
  };
  const children = element.children.filter((child) => !isUnseen(element, child));
  const blocks = children.filter(isBlock);
  const inside =
    blocks.length > 0
      ? blocks.map((child) => heightOf(child, setting)).reduce((sum, height) => sum + height, 0)
      : linesOf(element, setting.size) * setting.size * setting.leading;
  return setting.space + inside;
}

/** What is folded away, and labels that are only heard. */
function isUnseen(parent: Element, child: ElementContent): boolean {
  if (child.type !== 'element') return false;
  return has('heard')(child) || (parent.tagName === 'details' && child.tagName !== 'summary');
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && !/^(?:a|b|small|span|code|br)$/.test(node.tagName);
}

/** Lines that the text takes: a Han character is as wide as it is high, others about half as wide. */
function linesOf(element: Element, size: number): number {
  return textOf(element)
    .split('\n')
    .map((text) => {
      const han = [...text].filter((character) => /[\u2e80-\uffee]/.test(character)).length;
      // Among Han characters stand mostly digits, with a little space around them.
      const other = han > 0 ? 0.58 : 0.47;
      const width = (han + (text.length - han) * other) * size;
      return Math.ceil(width / textWidth);
    })
    .reduce((sum, lines) => sum + lines, 0);
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(textOf).join('');
}
