import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element, Text } from 'domhandler';
import type { DerivedRow } from '../../i18n/derived-rows.ts';
import type { ConvertRuns, TextConverter } from './convert-text.ts';

/** What an edition makes texts with, and from which language. */
export interface DocumentConversion {
  row: DerivedRow;
  /** BCP 47 tag of the language that it is made from. */
  sourceTag: string;
  convert: TextConverter;
}

/** Elements that text flows through. */
const inline = new Set(
  'a abbr b bdi cite data em i ins mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** A document as it is read here: what is not touched stays to the byte. */
export function loadDocument(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false, decodeEntities: false } });
}

/** Puts a document into the characters of an edition: its texts, what it says that they are in, and its faces. */
export function convertDocument(
  $: CheerioAPI,
  { row, sourceTag, convert }: DocumentConversion,
): void {
  convertTexts($.root().contents().toArray(), convert, sourceTag);
  $('style').text((_, style) => withFaces(style, row.faces));
  $(`[lang=${sourceTag}]`).attr('lang', row.tag);
}

/** Converts what is in the language of the source, a stretch of text that flows together at a time. */
export function convertTexts(
  within: readonly AnyNode[],
  { own, official }: TextConverter,
  sourceTag: string,
): void {
  let flowing: Text[] = [];

  const convert = (by: ConvertRuns) => {
    const converted = by(flowing.map(({ data }) => data));
    flowing.forEach((node, at) => (node.data = converted[at] ?? ''));
    flowing = [];
  };
  const visit = (nodes: readonly AnyNode[], by: ConvertRuns) => {
    for (const node of nodes) {
      if (node.type === 'text') flowing.push(node);
      else if (isElement(node)) visitElement(node, by);
    }
  };
  const visitElement = ({ name, attribs, children }: Element, by: ConvertRuns) => {
    const isOfficial = 'data-official' in attribs;
    if (isOfficial || !inline.has(name)) convert(by);
    if (isKept(name, attribs, sourceTag)) convert(by);
    else visit(children, isOfficial ? official : by);
    if (isOfficial || !inline.has(name)) convert(isOfficial ? official : by);
  };
  visit(within, own);
}

function isElement(node: AnyNode): node is Element {
  return node.type === 'tag';
}

/** What is no text for readers, in another language, or to the letter. */
function isKept(name: string, attribs: Element['attribs'], sourceTag: string): boolean {
  const { lang = sourceTag } = attribs;
  return name === 'code' || 'data-citation' in attribs || lang !== sourceTag;
}

/** A stylesheet with the faces of the edition: the forms of characters differ by place. */
function withFaces(style: string, faces: DerivedRow['faces']): string {
  return Object.entries(faces).reduce(
    (text, [source, face]) => text.replaceAll(source, face),
    style,
  );
}
