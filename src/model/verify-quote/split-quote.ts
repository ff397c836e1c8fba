import { joinBrokenWords } from './join-broken-words.ts';
import type { Stream } from './stream.ts';
import { sizeOf, tokenise, type Token } from './tokenise.ts';

/** The least that can be looked for: four Han characters, or three words. */
export const leastSize = 4;

const longestSentence = 1200;

const ellipsis =
  /[[［【〔(（]\s*(?:…+|⋯+|\.{2,}|(?:\.\s){1,}\.|中?略|省略|下略|omitted|omission)\s*[\]］】〕)）]|…+|⋯+|\.{2,}|(?:\.\s){2,}\.|。{2,}|(?:[·•・*＊]\s?){3,}/giu;

/** Lines that hold nothing but a number are page numbers, or marks of a copied page. */
const numberLine = /^[\s\p{P}]*\d+[\s\p{P}]*$/gmu;

/** Cuts a quote at its ellipses. What stands between two of them is one fragment. */
export function splitAtEllipses(
  text: string,
  { traditional, isInText }: Pick<Stream, 'traditional' | 'isInText'>,
): Token[][] {
  const clean = text.replace(numberLine, (line) => ' '.repeat(line.length));
  const cuts = [...clean.matchAll(ellipsis)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  }));
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), clean.length];
  return starts
    .map((from, index) => {
      const part = clean.slice(from, ends[index]);
      return shift(joinBrokenWords(tokenise(part, traditional), part, isInText), from);
    })
    .filter((tokens) => tokens.some(({ isSign }) => !isSign));
}

function shift(tokens: Token[], by: number): Token[] {
  return tokens.map((token) => ({ ...token, from: token.from + by, to: token.to + by }));
}

/** Cuts a fragment after each sentence; what is too short to be looked for stays with its neighbour. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let open: Token[] = [];
  tokens.forEach((token, index) => {
    open.push(token);
    if (endsSentence(tokens, index) || open.length >= longestSentence) {
      sentences.push(open);
      open = [];
    }
  });
  if (open.length > 0) sentences.push(open);
  return joinShort(sentences);
}

/** Cuts a sentence before and after what stands in quotation marks, the marks with it. */
export function splitAtQuotationMarks(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  let isOpen = false;
  for (const token of tokens) {
    const isMark = token.key === '"';
    if (isMark && !isOpen) pieces.push([]);
    pieces.at(-1)?.push(token);
    if (isMark && isOpen) pieces.push([]);
    if (isMark) isOpen = !isOpen;
  }
  return pieces.filter((piece) => piece.length > 0);
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const { raw, key, to } = tokens[index] as Token;
  if (raw === '。' || raw === '｡') return true;
  if (key !== '.' && key !== '!' && key !== '?') return false;
  const next = tokens.slice(index + 1).find(({ isSign }) => !isSign);
  const previous = tokens[index - 1];
  if (!next || !previous || /^\d+$/.test(previous.key)) return false;
  return /^\p{Script=Han}/u.test(next.key) || (next.from > to && /^\p{Lu}/u.test(next.key));
}

function joinShort(sentences: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && (sizeOf(sentence) < leastSize || sizeOf(last) < leastSize)) last.push(...sentence);
    else joined.push([...sentence]);
  }
  return joined;
}
