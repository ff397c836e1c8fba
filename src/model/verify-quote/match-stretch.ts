import { chainBlocks } from './chain-blocks.ts';
import { compareWords, type WordRun } from './compare-words.ts';
import { findBlocks, type Block } from './find-blocks.ts';
import type { Stream } from './stream.ts';
import { otherCase, sizeOf, type Token } from './tokenise.ts';

/** A stretch of a quote, with the stretch of the text that it matches; `from` is −1 for none. */
export interface Match {
  runs: WordRun[];
  /** Tokens of the text from the first to the last that it shows. */
  from: number;
  to: number;
  /** The tokens of the text that the quote has. */
  has: ReadonlySet<number>;
  /** Where else the same words stand. */
  others: number;
  closedEarly: boolean;
  otherCase: boolean;
}

/** A quote of which less than this share is found has nothing to do with the text. */
const leastShare = 0.6;

/** Signs with which a quote may end where the text has another or none. */
const closing = /^[.,;:、]$/;

interface Variant {
  tokens: readonly Token[];
  dropsStop: boolean;
  otherCase: boolean;
  /** What it is looked for in. */
  within: Pick<Stream, 'code' | 'encode'>;
}

/**
 * Every place where tokens stand as they are; else where they stand but for quotation marks around
 * them, the stop at their end, the case of their first letter or, where all are capitals, of every
 * one. Empty where there is none.
 */
export function matchExactly(tokens: readonly Token[], stream: Stream): Match[] {
  for (const variant of variantsOf(tokens, stream)) {
    const places = placesOf(variant.tokens, variant.within);
    if (places.length === 0) continue;
    return places.map((from) => {
      const to = from + variant.tokens.length;
      return {
        runs: [{ kind: 'same', tokens: [...tokens] }],
        from,
        to,
        has: range(from, to),
        others: places.length - 1,
        closedEarly: variant.dropsStop && goesOn(to, stream),
        otherCase: variant.otherCase,
      };
    });
  }
  return [];
}

function variantsOf(tokens: readonly Token[], stream: Stream): Variant[] {
  const bare = withoutQuotationMarks(tokens);
  const lengths = [tokens, bare].filter(
    (some, index) => index === 0 || some.length < tokens.length,
  );
  const stops = lengths.flatMap((some) => [
    { tokens: some, dropsStop: false },
    ...(closing.test(some.at(-1)?.key ?? '')
      ? [{ tokens: some.slice(0, -1), dropsStop: true }]
      : []),
  ]);
  const inCapitals: Variant[] = isInCapitals(tokens)
    ? stops.map((variant) => ({ ...variant, otherCase: true, within: stream.anyCase }))
    : [];
  return [false, true]
    .flatMap((changes) =>
      stops.map((variant): Variant => ({
        ...variant,
        tokens: changes ? withOtherCase(variant.tokens) : variant.tokens,
        otherCase: changes || (variant.tokens.find(({ isSign }) => !isSign)?.isBracketed ?? false),
        within: stream,
      })),
    )
    .concat(inCapitals);
}

/** Whether words are set in capitals, as headings and posters set them. */
function isInCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ key }) => key !== key.toLowerCase() || key !== key.toUpperCase());
  return words.length > 1 && words.every(({ key }) => key === key.toUpperCase());
}

function withOtherCase(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ isSign }) => !isSign);
  return tokens.map((token, index) =>
    index === at ? { ...token, key: otherCase(token.key) } : token,
  );
}

/** What stands within quotation marks; a stop behind the last of them is not of the quote. */
function withoutQuotationMarks(tokens: readonly Token[]): Token[] {
  const isMark = (token: Token | undefined) => token?.key === '"';
  const from = isMark(tokens[0]) ? 1 : 0;
  const beforeStop = closing.test(tokens.at(-1)?.key ?? '') && isMark(tokens.at(-2)) ? 2 : 0;
  const to = tokens.length - (isMark(tokens.at(-1)) ? 1 : beforeStop);
  return tokens.slice(from, Math.max(from, to));
}

/** Whether the unit that the token before stands in has words after it. */
function goesOn(at: number, { entryAt, tokens }: Stream): boolean {
  return tokens.slice(at, entryAt(at - 1).to).some(({ isSign }) => !isSign);
}

function range(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from }, (_, index) => from + index));
}

function placesOf(tokens: readonly Token[], within: Variant['within']): number[] {
  const code = within.encode(tokens);
  if (code === '' || code.includes('\0')) return [];
  const found: number[] = [];
  for (let at = within.code.indexOf(code); at >= 0; at = within.code.indexOf(code, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Looks for the places that a sentence most likely comes from, and compares it with them. */
export function matchNearly(tokens: readonly Token[], stream: Stream): Match[] {
  const code = stream.encode(tokens);
  const groups = chainBlocks(findBlocks(code, stream), stream);
  const matches = groups.flatMap((group, index) => {
    const from = index === 0 ? 0 : (group[0]?.at ?? 0);
    const to = groups[index + 1]?.[0]?.at ?? tokens.length;
    return compareGroup({ group, from, to }, tokens, stream);
  });
  const same = matches.flatMap(({ runs }) => runs).filter(({ kind }) => kind === 'same');
  const found = same.reduce((sum, run) => sum + sizeOf(run.tokens), 0);
  return found >= leastShare * sizeOf(tokens) ? matches : [absent(tokens)];
}

interface Group {
  group: Block[];
  /** Its stretch of the quote. */
  from: number;
  to: number;
}

function compareGroup(
  { group, from, to }: Group,
  tokens: readonly Token[],
  stream: Stream,
): Match[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const start = Math.max(first.from - (first.at - from), stream.entryAt(first.from).from);
  const lastTo = last.from + last.length;
  const end = Math.min(lastTo + (to - last.at - last.length), stream.entryAt(lastTo - 1).to);
  const compared = compareWords(stream.tokens.slice(start, end), tokens.slice(from, to));
  if (!compared) return [absent(tokens.slice(from, to))];
  const { runs, skipped } = compared;
  const has = new Set<number>();
  let at = start + skipped;
  const shownFrom = at;
  for (const { kind, tokens: some } of runs) {
    if (kind === 'same') for (let own = at; own < at + some.length; own += 1) has.add(own);
    if (kind !== 'added') at += some.length;
  }
  return [{ runs, from: shownFrom, to: at, has, others: 0, closedEarly: false, otherCase: false }];
}

export function absent(tokens: readonly Token[]): Match {
  return {
    runs: [{ kind: 'added', tokens: [...tokens] }],
    from: -1,
    to: -1,
    has: new Set(),
    others: 0,
    closedEarly: false,
    otherCase: false,
  };
}
