import { create } from 'xmlbuilder2';

/** An element of a drawing: what it is called, its attributes, what stands in it. */
export interface Shape {
  name: string;
  /** What is undefined is left out. */
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (Shape | string)[];
}

export function shape(
  name: string,
  attributes: Shape['attributes'] = {},
  ...children: (Shape | string)[]
): Shape {
  return { name, attributes, children };
}

/** A shape or text that leads somewhere, with the words that name it. */
export function link(href: string, title: string, ...children: Shape[]): Shape {
  return shape('a', { href }, shape('title', {}, title), ...children);
}

/** A drawing as a file: SVG 2 in UTF-8, attributes alone, so that any program can read it. */
export function svgDocument(root: Shape): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root);
  return `${document.end()}\n`;
}

const namespace = 'http://www.w3.org/2000/svg';

function append(parent: ReturnType<typeof create>, { name, attributes, children }: Shape): void {
  const texts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, written(value)] as const],
  );
  const builder = parent.ele(namespace, name, Object.fromEntries(texts));
  for (const child of children) {
    if (typeof child === 'string') builder.txt(child);
    else append(builder, child);
  }
}

/** A number with at most two decimals: a hundredth of a pixel is enough. */
export function written(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 100) / 100);
}

/** A share of the whole, for drawings that are as wide as their place. */
export function percent(value: number): string {
  return `${written(value)}%`;
}
