import { type Piece, splitOutsideBrackets } from './brackets.ts';

/** One entry of a list of bodies: the words, and the collective name that the text defines for them. */
export interface ListEntry {
  readonly text: string;
  readonly collective: string | null;
}

const SEPARATOR = /[、，,；;。\s]/u;
const COLLECTIVE = /^(.*?)[（(]以下(统称|简称|合称|通称)为?[“"‘]?(.+?)[”"’]?[）)]$/u;

// 各区、县（市）政府 and 市、区有关部门 are one entry each.
const LEVEL = '(?:省|市|州|盟|地|区|县|旗|区县|县区|县级市|开发区|高新区|镇|乡|街道?)';
const LEVELS_SO_FAR = new RegExp(`^各?${LEVEL}(?:、${LEVEL})*$`, 'u');
const LEVELS_GO_ON = new RegExp(`^${LEVEL}(?:$|[（(]|级|有关|相关|各|人民政府|政府|管委会|办事处)`, 'u');

/** The text of a list in, its entries out, in order. Separators inside brackets do not count. */
export function readEntries(list: string): ListEntry[] {
  const withLead = list.replace(/(?<=.)会同/gu, '牵头，会同');
  const pieces = joinLevels(
    splitOutsideBrackets(withLead, (character) => SEPARATOR.test(character)).map(
      ({ text, separator }) => ({ text: text.trim(), separator }),
    ),
  );
  const entries: ListEntry[] = [];
  let afterLastCollective = 0;
  pieces.forEach((piece, index) => {
    const [, words, how, name] = COLLECTIVE.exec(piece.text) ?? [];
    if (words === undefined || name === undefined) {
      entries.push({ text: piece.text, collective: null });
      return;
    }
    const start = Math.max(
      afterLastCollective,
      how === '简称' ? index : startOfCollective(pieces, index),
    );
    entries.length -= index - start;
    const phrase = joinPieces([...pieces.slice(start, index), { ...piece, text: words }]);
    entries.push({ text: phrase, collective: name });
    while (entries.length < index + 1) entries.push({ text: '', collective: null });
    afterLastCollective = index + 1;
  });
  return entries.filter(({ text }) => text !== '');
}

function joinLevels(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      piece.separator === '、' &&
      LEVELS_SO_FAR.test(last.text) &&
      LEVELS_GO_ON.test(piece.text);
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text}、${piece.text}` };
    else joined.push(piece);
  }
  return joined;
}

/** A collective name stands for all since the last comma; without a comma since 各…, else for one. */
function startOfCollective(pieces: readonly Piece[], end: number): number {
  const last = (matches: (piece: Piece) => boolean) =>
    pieces.slice(0, end + 1).findLastIndex(matches);
  const afterComma = last(({ separator }) => /[，,；;]/u.test(separator));
  if (afterComma !== -1) return afterComma;
  const atEach = last(({ text }) => text.startsWith('各'));
  return atEach === -1 ? end : atEach;
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text, separator }, index) => (index === 0 ? '' : separator) + text).join('');
}
