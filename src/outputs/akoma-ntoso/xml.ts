import { create } from 'xmlbuilder2';

/** An element: what it is called, its attributes, what stands in it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

type Builder = ReturnType<typeof create>;

/** Holds running text, even where all of it stands in inline elements. */
const paragraph = 'p';

/**
 * An XML document (1.0, UTF-8). Lines are broken between elements only, never beside text: in
 * Chinese a line break would show as a space.
 */
export function xmlDocument(root: XmlElement, namespace: string): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root, { namespace, depth: 0 });
  return `${document.end().replace('?><', '?>\n<')}\n`;
}

function append(
  parent: Builder,
  { name, attributes, children }: XmlElement,
  { namespace, depth }: { namespace: string; depth: number },
): void {
  const builder = parent.ele(namespace, name, attributes);
  const holdsElements =
    name !== paragraph &&
    children.length > 0 &&
    children.every((child) => typeof child !== 'string');
  const lineBreak = (indent: number) => holdsElements && builder.txt(`\n${'  '.repeat(indent)}`);
  for (const child of children) {
    lineBreak(depth + 1);
    if (typeof child === 'string') builder.txt(child);
    else append(builder, child, { namespace, depth: depth + 1 });
  }
  lineBreak(depth);
}
