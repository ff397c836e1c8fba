import type { XmlElement, XmlNode } from './xml.ts';

/** Words of a text that name something. */
export interface Mention {
  /** The first of these that occurs, in this order; upper and lower case are the same. */
  words: readonly string[];
  mark: (words: string) => XmlElement;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mark: Mention['mark'];
}

/**
 * A text with its mentions marked, each once: the next is looked for after the one before, then
 * anywhere that is not marked yet. What the text does not say is not marked; joined, the text of
 * the nodes is the text.
 */
export function markMentions(text: string, mentions: readonly Mention[]): XmlNode[] {
  const nodes: XmlNode[] = [];
  let from = 0;
  for (const { start, end, mark } of placesOf(text, mentions)) {
    if (start > from) nodes.push(text.slice(from, start));
    nodes.push(mark(text.slice(start, end)));
    from = end;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

function placesOf(text: string, mentions: readonly Mention[]): Place[] {
  const places: Place[] = [];
  let after = 0;
  for (const { words, mark } of mentions) {
    const place = findFirst(text, words, after) ?? findFirst(text, words, 0);
    const isFree =
      place && places.every(({ start, end }) => place.end <= start || place.start >= end);
    if (!place || !isFree) continue;
    places.push({ ...place, mark });
    after = place.end;
  }
  return places.sort((a, b) => a.start - b.start);
}

function findFirst(text: string, words: readonly string[], from: number) {
  const folded = text.toLowerCase();
  for (const candidate of words) {
    const start = folded.indexOf(candidate.toLowerCase(), from);
    if (start >= 0) return { start, end: start + candidate.length };
  }
  return null;
}
