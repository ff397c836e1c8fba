import type { XmlElement, XmlNode } from './xml.ts';

/** Words of a text that name something. */
export interface Mention {
  /** The first of these that occurs, in this order; upper and lower case are the same. */
  words: readonly string[];
  mark: (words: string) => XmlElement;
}

/**
 * A text with its mentions marked, each once, in the order given: the next is looked for after the
 * one before. Joined, the text of the nodes is the text.
 * @throws when a mention is not in the rest of the text
 */
export function markMentions(text: string, mentions: readonly Mention[]): XmlNode[] {
  const nodes: XmlNode[] = [];
  let from = 0;
  for (const { words, mark } of mentions) {
    const place = findFirst(text, words, from);
    if (!place) throw new Error(`None of “${words.join('”, “')}” is in “${text.slice(from)}”.`);
    if (place.start > from) nodes.push(text.slice(from, place.start));
    nodes.push(mark(text.slice(place.start, place.end)));
    from = place.end;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

function findFirst(text: string, words: readonly string[], from: number) {
  const folded = text.toLowerCase();
  for (const candidate of words) {
    const start = folded.indexOf(candidate.toLowerCase(), from);
    if (start >= 0) return { start, end: start + candidate.length };
  }
  return null;
}
