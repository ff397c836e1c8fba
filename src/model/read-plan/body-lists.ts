import { bothScripts, bothScriptsIn } from './both-scripts.ts';
import { type Piece, splitOutsideBrackets } from './brackets.ts';

/** One entry of a list of bodies: the words, and the collective name that the text defines for them. */
export interface ListEntry {
  readonly text: string;
  readonly collective: string | null;
}

const SEPARATOR = /[、，,；;。／/\s]/u;
const COLLECTIVE = bothScripts(/^(.*?)[（(]以下(统称|简称|合称|通称)为?[“"‘]?(.+?)[”"’]?[）)]$/u);

// 各区、县（市）政府 and 市、区有关部门 are one entry each.
const LEVEL = bothScriptsIn(
  '(?:省|自治区|直辖市|市|自治州|州|盟|地|区|县|旗|区县|县区|县级市|开发区|高新区|镇|乡|街道?)',
);
const WITH = bothScripts(/(?<=.)会同/gu);
const LEVELS_SO_FAR = new RegExp(`(?:^|[和及与與])各?${LEVEL}(?:、${LEVEL})*$`, 'u');
const LEVELS_GO_ON = new RegExp(
  bothScriptsIn(`^${LEVEL}(?:$|[（(]|级|有关|相关|各|人民政府|政府|管委会|办事处)`),
  'u',
);

/** The text of a list in, its entries out, in order. Separators inside brackets do not count. */
export function readEntries(list: string): ListEntry[] {
  const withLead = list.replace(WITH, '牵头，会同');
  const pieces = joinLevels(
    splitOutsideBrackets(withLead, (character) => SEPARATOR.test(character)).map(
      ({ text, separator }) => ({ text: text.trim(), separator }),
    ),
  );
  const entries: ListEntry[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    const [, words, how, collective] = COLLECTIVE.exec(piece.text) ?? [];
    if (words === undefined || collective === undefined) continue;
    const start = /[简簡]/u.test(how ?? '') ? open.length - 1 : startOfCollective(open);
    const phrase = [...open.slice(start, -1), { ...piece, text: words }];
    entries.push(...open.slice(0, start).map(plainEntry), { text: joinPieces(phrase), collective });
    open = [];
  }
  return [...entries, ...open.map(plainEntry)].filter(({ text }) => text !== '');
}

function plainEntry({ text }: Piece): ListEntry {
  return { text, collective: null };
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
function startOfCollective(pieces: readonly Piece[]): number {
  const afterComma = pieces.findLastIndex(({ separator }) => /[，,；;]/u.test(separator));
  if (afterComma !== -1) return afterComma;
  const atEach = pieces.findLastIndex(({ text }) => text.startsWith('各'));
  return atEach === -1 ? pieces.length - 1 : atEach;
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text, separator }, index) => (index === 0 ? '' : separator) + text).join('');
}
