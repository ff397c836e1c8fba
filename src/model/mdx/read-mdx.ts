import type { Nodes, Parents } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A text of ours in MDX, with what in it is no Markdown. */
export interface MdxText {
  /** As it stands in its file, front matter left off. */
  source: string;
  /** Its elements, in order; those within others are in `inner`. */
  elements: MdxElement[];
  /** What runs as a program: expressions, imports and exports, as written. */
  programs: string[];
  /** Why the text cannot be read as MDX, with the place; null when it can. Then the rest is empty. */
  fault: string | null;
}

/** An element such as `<Words s="1">按照</Words>`. Offsets count in the source. */
export interface MdxElement {
  /** `Words`; lower case for HTML; '' for a fragment. */
  name: string;
  /** Attributes that are written as text. */
  attributes: Readonly<Record<string, string>>;
  /** Attributes that are computed, or have no value. */
  otherAttributes: string[];
  /** The words inside, without marks of Markdown. */
  words: string;
  from: number;
  to: number;
  /** Where the inside begins and ends; the same where nothing is inside. */
  innerFrom: number;
  innerTo: number;
  inner: MdxElement[];
  /** Whether it stands within a Markdown link. */
  inLink: boolean;
  /** Whether a Markdown link stands within it. */
  holdsLink: boolean;
  /** Whether it stands on lines of its own, not within a sentence. */
  isBlock: boolean;
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** The parser takes milliseconds for a text: none is read twice. */
const known = new Map<string, MdxText>();

/** Reads a text with the parser of MDX. */
export function readMdx(source: string): MdxText {
  const text = known.get(source) ?? parse(source);
  known.set(source, text);
  return text;
}

function parse(source: string): MdxText {
  const text: MdxText = { source, elements: [], programs: [], fault: null };
  try {
    collect(parser.parse(source), text, text.elements, { inLink: false, isBlock: true });
  } catch (error) {
    return { source, elements: [], programs: [], fault: faultOf(error) };
  }
  return text;
}

/** Every element of a text, those within others included, in order. */
export function allElements({ elements }: Pick<MdxText, 'elements'>): MdxElement[] {
  return elements.flatMap((element) => [element, ...allElements({ elements: element.inner })]);
}

interface Place {
  inLink: boolean;
  isBlock: boolean;
}

function collect(parent: Parents, text: MdxText, into: MdxElement[], place: Place): void {
  for (const node of parent.children) {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const element = readElement(node, place);
        into.push(element);
        collect(node, text, element.inner, place);
        break;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        text.programs.push(text.source.slice(...range(node)));
        break;
      default:
        if ('children' in node) {
          collect(node, text, into, {
            inLink: place.inLink || node.type === 'link',
            isBlock: node.type === 'paragraph' ? isAlone(node) : place.isBlock,
          });
        }
    }
  }
}

function readElement(node: MdxJsxFlowElement | MdxJsxTextElement, place: Place): MdxElement {
  const [from, to] = range(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const written = node.attributes.filter(
    (attribute): attribute is MdxJsxAttribute & { value: string } =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string',
  );
  return {
    name: node.name ?? '',
    attributes: Object.fromEntries(written.map(({ name, value }) => [name, value])),
    otherAttributes: node.attributes
      .filter((attribute) => !written.some((other) => other === attribute))
      .map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}')),
    words: toString(node),
    from,
    to,
    innerFrom: first ? range(first)[0] : to,
    innerTo: last ? range(last)[1] : to,
    inner: [],
    inLink: place.inLink,
    holdsLink: holdsLink(node),
    isBlock: node.type === 'mdxJsxFlowElement' || place.isBlock,
  };
}

/** Whether a paragraph is one element: MDX then takes the paragraph away. */
function isAlone({ children }: Parents): boolean {
  return children.length === 1 && children[0]?.type === 'mdxJsxTextElement';
}

function holdsLink(node: Nodes): boolean {
  return (
    'children' in node && node.children.some((child) => child.type === 'link' || holdsLink(child))
  );
}

function range({ position }: Nodes): [from: number, to: number] {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) throw new Error('A node of MDX has no position.');
  return [from, to];
}

/** The parser’s own words, such as `3:1: Unexpected character …`. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const { line, column } = error as { line?: number; column?: number };
  return line === undefined
    ? error.message
    : `line ${line}, column ${column ?? 1}: ${error.message}`;
}
