import type { BodyMention } from '../plan.ts';
import type { Stretch } from './clean-text.ts';
import { findPairs, opensRemark } from './brackets.ts';
import { type FirstLeads, LABEL, readBodies } from './bodies.ts';
import { isSurelyBody } from './body-names.ts';
import { bothScripts, bothScriptsIn } from './both-scripts.ts';

/** A statement of who is responsible, found in the text of one numbered item. */
export interface Statement extends Stretch {
  lead: BodyMention[];
  support: BodyMention[];
  /** What in it was not read as a body, a sentence each. */
  remarks: string[];
  /** Whether it says that the first body named leads. */
  firstLeads: FirstLeads;
}

/** What was found in the text of one numbered item. */
export interface FoundStatements {
  statements: Statement[];
  /** Brackets that speak of responsibility, or list bodies, and were not read. */
  doubtful: Stretch[];
}

interface Found extends Stretch {
  /** What stands inside the bracket, or the whole where there is no bracket. */
  readonly content: string;
  readonly remark?: string;
}

// Far above any list of bodies; keeps the search linear in texts that only look like one.
const LONGEST_STATEMENT = 1500;
const OPENS_WITH_LABEL = new RegExp(`^[\\s—▲★●◆■※*-]*${LABEL}\\s*[:：]`, 'u');
const CLOSES_WITH_ROLE = bothScripts(
  /(?:牵头|负责|配合|参与|落实|承办|主办|协办|协助|实施|指导|督导|推进)\s*$/u,
);
const SAYS_A_ROLE = new RegExp(
  bothScriptsIn(`牵头|负责|配合|职责分工|指导|${LABEL}\\s*[:：]`),
  'u',
);
const MAY_SAY_WHO = new RegExp(
  bothScriptsIn(`牵头|负责(?!人)|责任(?:单位|部门|主体)|配合(?:单位|部门)|${LABEL}\\s*[:：]`),
  'u',
);
const UNCLOSED = new RegExp(`[（(〔﹝［\\[【〖](?=\\s*${LABEL}\\s*[:：])`, 'gu');
const LABEL_AFTER_SENTENCE = new RegExp(`(?<=[。；])\\s*(?=${LABEL}\\s*[:：])`, 'gu');
const ENDS_A_SENTENCE = /[。；;！][”"’』」）)】]*$/u;

/**
 * Takes the text of one numbered item, the offsets in it at which its paragraphs begin, and whether
 * the text has said that the first of several bodies leads. Returns every statement of
 * responsibility in order: brackets （牵头单位：…）, （A牵头，B配合）, （A、B按职责分工负责） and, where
 * there is no such bracket, 责任单位：… at the beginning of a paragraph or after a sentence.
 * Statements with nothing between them are one. A 。 that follows at once belongs to the statement.
 */
export function findStatements(
  text: string,
  paragraphStarts: readonly number[],
  firstLeads = false,
): FoundStatements {
  const { found: brackets, doubtful } = findBrackets(text, new Set(paragraphStarts));
  const found = brackets.length > 0 ? brackets : findUnbracketed(text, paragraphStarts);
  let leads = firstLeads;
  const statements = joinNeighbours(text, found).map((one) => {
    const statement = readStatement(one, leads);
    leads ||= statement.firstLeads === 'from-here';
    return statement;
  });
  return { statements, doubtful };
}

function findBrackets(
  text: string,
  starts: ReadonlySet<number>,
): { found: Found[]; doubtful: Stretch[] } {
  const found: Found[] = [];
  const doubtful: Stretch[] = [];
  const pairs = findPairs(text);
  for (const { from, to } of pairs) {
    if (to - from > LONGEST_STATEMENT || from < (found.at(-1)?.to ?? 0)) continue;
    if (!opensRemark(text.charAt(from))) continue;
    const content = text.slice(from + 1, to - 1);
    if (saysWhoIsResponsible(text, { from, to }, content, starts)) {
      found.push({ from, to: withFullStop(text, to), content });
    } else if (mayNameBodies(text, { from, to }, content)) {
      doubtful.push({ from, to });
    }
  }
  const unclosed = findUnclosed(text, new Set(pairs.map(({ from }) => from)));
  if (unclosed && unclosed.from >= (found.at(-1)?.to ?? 0))
    return { found: [...found, unclosed], doubtful };
  const open = findLeftOpen(text, pairs);
  return {
    found,
    doubtful: open && open.from >= (found.at(-1)?.to ?? 0) ? [...doubtful, open] : doubtful,
  };
}

/**
 * A bracket with a label says who is responsible; so does one at the end of a sentence that holds
 * roles, or nothing but bodies. What stands in it and is no body is told, not filed.
 */
function saysWhoIsResponsible(
  text: string,
  { from, to }: Stretch,
  content: string,
  starts: ReadonlySet<number>,
): boolean {
  if (OPENS_WITH_LABEL.test(content)) return true;
  const [first = ''] = content.split('。');
  const closes = starts.has(to) || /^\s*(?:[。；;]|$)/u.test(text.slice(to, to + 12));
  const afterSentence = ENDS_A_SENTENCE.test(text.slice(Math.max(0, from - 6), from).trimEnd());
  if (!afterSentence && !closes) return false;
  const saysRole =
    CLOSES_WITH_ROLE.test(first.slice(-12)) || (afterSentence && SAYS_A_ROLE.test(first));
  const namesNothingElse = () => isListOfBodies(content, closes);
  if (!saysRole) return (afterSentence || SAYS_A_ROLE.test(first)) && namesNothingElse();
  const { lead, support } = readBodies(content);
  return lead.length + support.length > 0;
}

/** A bracket left unread that speaks of responsibility, or closes a sentence and names a body. */
function mayNameBodies(text: string, { from }: Stretch, content: string): boolean {
  const afterSentence = ENDS_A_SENTENCE.test(text.slice(Math.max(0, from - 6), from).trimEnd());
  const names = content.split(/[、，,；;：:。\s]+/u);
  const namesBody = names.some((name) => isSurelyBody(name) && name.length > 2);
  return MAY_SAY_WHO.test(content) || (namesBody && afterSentence);
}

/** Nothing but bodies; a word among them that is surely none (2025年底前) is told, not filed. */
function isListOfBodies(content: string, closes: boolean): boolean {
  const { lead, support, unsure } = readBodies(content);
  const named = [...lead, ...support].filter(({ kind }) => kind === 'named').length;
  return named > 0 && (unsure.length === 0 || (closes && unsure.length <= named));
}

/** A bracket after a sentence that is never closed, to the end of the text. */
function findLeftOpen(text: string, pairs: readonly Stretch[]): Stretch | null {
  const closed = new Set(pairs.map(({ from }) => from));
  const tail = Math.max(0, text.length - LONGEST_STATEMENT);
  for (let at = text.length - 1; at >= tail; at -= 1) {
    if (!opensRemark(text.charAt(at)) || closed.has(at)) continue;
    const before = text.slice(Math.max(0, at - 6), at).trimEnd();
    return ENDS_A_SENTENCE.test(before) ? { from: at, to: text.length } : null;
  }
  return null;
}

function findUnclosed(text: string, closed: ReadonlySet<number>): Found | null {
  for (const match of text.matchAll(UNCLOSED)) {
    if (closed.has(match.index) || text.length - match.index > LONGEST_STATEMENT) continue;
    return {
      from: match.index,
      to: text.length,
      content: text.slice(match.index + 1),
      remark:
        'its bracket is never closed: compare with the printed text; if bodies are missing, correct the bodies of this measure.',
    };
  }
  return null;
}

function findUnbracketed(text: string, paragraphStarts: readonly number[]): Found[] {
  const atParagraphs = paragraphStarts.filter((start) =>
    OPENS_WITH_LABEL.test(text.slice(start, start + 40)),
  );
  const afterSentences = [...text.matchAll(LABEL_AFTER_SENTENCE)].map(({ index }) => index);
  const starts = [...new Set([...atParagraphs, ...afterSentences])].sort((a, b) => a - b);
  const breaks = [...paragraphStarts, text.length].sort((a, b) => a - b);
  let breakIndex = 0;
  const found: Found[] = [];
  starts.forEach((from, index) => {
    while ((breaks[breakIndex] ?? text.length) <= from && breakIndex < breaks.length)
      breakIndex += 1;
    const to = Math.min(breaks[breakIndex] ?? text.length, starts[index + 1] ?? text.length);
    if (to - from <= LONGEST_STATEMENT) found.push({ from, to, content: text.slice(from, to) });
  });
  return found;
}

function joinNeighbours(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const isNeighbour = last !== undefined && text.slice(last.to, next.from).trim() === '';
    if (last && isNeighbour && next.to - last.from <= LONGEST_STATEMENT) {
      joined[joined.length - 1] = {
        ...last,
        ...next,
        from: last.from,
        content: `${last.content}；${next.content}`,
      };
    } else {
      joined.push(next);
    }
  }
  return joined;
}

function readStatement({ from, to, content, remark }: Found, leads: boolean): Statement {
  const { lead, support, notBodies, unsure, firstLeads } = readBodies(content, leads);
  const remarks = [
    ...notBodies.map(
      (words) => `it also says 「${words}」, which names no body: nothing to do, unless it does.`,
    ),
    ...unsure.map(
      (words) =>
        `「${words}」 in it is not surely a body, and was not read as one: if it is, correct the bodies of this measure.`,
    ),
  ];
  if (remark !== undefined) remarks.push(remark);
  if (lead.length + support.length === 0) {
    remarks.push('no body was found in it: correct the bodies of this measure.');
  }
  return { from, to, lead, support, remarks, firstLeads };
}

function withFullStop(text: string, to: number): number {
  const match = /^\s*[。；;]/u.exec(text.slice(to, to + 12));
  return match ? to + match[0].length : to;
}
