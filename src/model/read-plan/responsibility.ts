import type { BodyMention } from '../plan.ts';
import type { Stretch } from './clean-text.ts';
import { findPairs, opensRemark } from './brackets.ts';
import { LABEL, readBodies } from './bodies.ts';
import { endsAsBody } from './body-names.ts';

/** A statement of who is responsible, found in the text of one numbered item. */
export interface Statement extends Stretch {
  lead: BodyMention[];
  support: BodyMention[];
  /** What in it was not read as a body, a sentence each. */
  remarks: string[];
}

interface Found extends Stretch {
  /** What stands inside the bracket, or the whole where there is no bracket. */
  readonly content: string;
  readonly remark?: string;
}

// Far above any list of bodies; keeps the search linear in texts that only look like one.
const LONGEST_STATEMENT = 1500;
const OPENS_WITH_LABEL = new RegExp(`^\\s*${LABEL}\\s*[:：]`, 'u');
const CLOSES_WITH_ROLE = /(?:牵头|负责|配合|参与|落实|承办|主办|协办|协助|实施)\s*$/u;
const SAYS_A_ROLE = new RegExp(`牵头|负责|配合|职责分工|${LABEL}\\s*[:：]`, 'u');
const UNCLOSED = new RegExp(`[（(〔﹝［\\[【〖](?=\\s*${LABEL}\\s*[:：])`, 'gu');
const LABEL_AFTER_SENTENCE = new RegExp(`(?<=[。；])\\s*(?=${LABEL}\\s*[:：])`, 'gu');

/**
 * Takes the text of one numbered item and the offsets in it at which its paragraphs begin.
 * Returns every statement of responsibility in order: brackets （牵头单位：…）, （A牵头，B配合）,
 * （A、B按职责分工负责） and, where there is no such bracket, 责任单位：… at the beginning of a
 * paragraph or after a sentence. Statements with nothing between them are one. A 。 that follows at
 * once belongs to the statement.
 */
export function findStatements(text: string, paragraphStarts: readonly number[]): Statement[] {
  const brackets = findBrackets(text);
  const found = brackets.length > 0 ? brackets : findUnbracketed(text, paragraphStarts);
  return joinNeighbours(text, found).map(readStatement);
}

function findBrackets(text: string): Found[] {
  const found: Found[] = [];
  const pairs = findPairs(text);
  for (const { from, to } of pairs) {
    if (to - from > LONGEST_STATEMENT || from < (found.at(-1)?.to ?? 0)) continue;
    if (!opensRemark(text.charAt(from))) continue;
    const content = text.slice(from + 1, to - 1);
    if (saysWhoIsResponsible(text, { from, to }, content)) {
      found.push({ from, to: withFullStop(text, to), content });
    }
  }
  const unclosed = findUnclosed(text, new Set(pairs.map(({ from }) => from)));
  return unclosed && unclosed.from >= (found.at(-1)?.to ?? 0) ? [...found, unclosed] : found;
}

function saysWhoIsResponsible(text: string, { from, to }: Stretch, content: string): boolean {
  if (OPENS_WITH_LABEL.test(content)) return true;
  if (content.includes('。')) return false;
  const before = text.slice(Math.max(0, from - 3), from).trimEnd();
  const afterSentence = before.endsWith('。');
  const closes = /^\s*(?:。|$)/u.test(text.slice(to, to + 12));
  if (CLOSES_WITH_ROLE.test(content.slice(-12))) return afterSentence || closes;
  return afterSentence && closes && (SAYS_A_ROLE.test(content) || isListOfBodies(content));
}

function isListOfBodies(content: string): boolean {
  return content.split(/[、，,；;\s]+/u).every((name) => name.length > 1 && endsAsBody(name));
}

function findUnclosed(text: string, closed: ReadonlySet<number>): Found | null {
  for (const match of text.matchAll(UNCLOSED)) {
    if (closed.has(match.index) || text.length - match.index > LONGEST_STATEMENT) continue;
    return {
      from: match.index,
      to: text.length,
      content: text.slice(match.index + 1),
      remark: 'its bracket is never closed: compare with the printed text and close it.',
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

function readStatement({ from, to, content, remark }: Found): Statement {
  const { lead, support, notBodies } = readBodies(content);
  const remarks = notBodies.map(
    (words) => `it also says 「${words}」, which names no body: add it by hand where it matters.`,
  );
  if (remark !== undefined) remarks.push(remark);
  if (lead.length + support.length === 0) {
    remarks.push('no body was found in it: add the bodies by hand.');
  }
  return { from, to, lead, support, remarks };
}

function withFullStop(text: string, to: number): number {
  const match = /^\s*[。；;]/u.exec(text.slice(to, to + 12));
  return match ? to + match[0].length : to;
}
