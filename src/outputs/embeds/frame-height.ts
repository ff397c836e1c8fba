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
  [is('main'), { size: 16, leading: 1.6, space: 68 }],
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

/** How much smaller small print is. */
const small = 0.83;

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

/** Lines that the text takes. */
function linesOf(element: Element, size: number): number {
  return widthsOf(element, { size, hasHan: /[\u2e80-\uffee]/.test(textOf(element)) })
    .map((width) => Math.ceil(width / textWidth))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The width of each line as it is written: a Han character is as wide as it is high, others about half as wide. */
function widthsOf(node: ElementContent, font: { size: number; hasHan: boolean }): number[] {
  if (node.type === 'text') {
    const han = [...node.value].filter((character) => /[\u2e80-\uffee]/.test(character)).length;
    // Among Han characters stand mostly digits, with a little space around them.
    const other = font.hasHan ? 0.58 : 0.45;
    return [(han + (node.value.length - han) * other) * font.size];
  }
  if (node.type !== 'element') return [0];
  if (node.tagName === 'br') return [0, 0];
  const own = node.tagName === 'small' ? { ...font, size: font.size * small } : font;
  const widths = [0];
  for (const child of node.children) {
    const [first = 0, ...others] = widthsOf(child, own);
    widths.push((widths.pop() ?? 0) + first, ...others);
  }
  return widths;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
