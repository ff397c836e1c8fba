import type { BodyMention } from '../plan.ts';
import { type Piece, splitOutsideBrackets } from './brackets.ts';
import { namedBody, readMentions } from './body-names.ts';

/** What a statement of responsibility says. */
export interface Bodies {
  lead: BodyMention[];
  support: BodyMention[];
  /** Labels whose content names no body (完成时限：…), with that content. */
  notBodies: string[];
}

type Role = 'lead' | 'support';

interface Clause {
  readonly label: string;
  readonly text: string;
}

interface Entry {
  readonly text: string;
  readonly collective: string | null;
}

/** A label that says what the names after its colon are, as the source of a regular expression. */
export const LABEL =
  '(?:(?:市级|省级|区级|县级|州级)?(?:第一|主要|共同|联合|具体)?(?:牵头|责任|配合|主办|承办|协办|协同|参与|参加|主管|实施|落实|负责|执行|协助|支持|会办|完成|推进)(?:责任|落实|实施|配合|参与)?(?:单位|部门|机关|主体|机构|地区|处室|科室|领导|人|时限|时间|期限)|(?:牵头|责任|配合|主办|协办)|时间节点)';

const LABEL_WITH_COLON = new RegExp(`(${LABEL})\\s*[:：]`, 'gu');
const NAMES_NO_BODY = /时限|时间|期限|领导|人$/u;
const SUPPORTS = /配合|协办|协同|参与|参加|协助|支持|会办/u;

const LEADS_AT_END =
  /^(.*?)(?:共同|联合)?(?:牵头(?:负责|组织实施|组织|实施|落实|推进|抓好落实)?|主办|承办)$/u;
const SUPPORTS_AT_END =
  /^(.*?)(?:积极|协同|密切|做好)?(?:配合|参与|协助|协办|参加)(?:实施|落实|负责|推进)?$/u;
const ACTS_AT_END =
  /^(.*?)(?:按照?|根据|依据)?(?:各自)?(?:职责|职能|任务)?(?:分工)?(?:分别|共同|具体|依法|组织)*(?:负责|落实|组织实施|实施|推进|抓好落实|承担)+$/u;
const ROLE_MARK = /^(.*?)[（(](牵头|主办|配合|协办)(?:单位|部门)?[）)]$/u;
const COLLECTIVE = /^(.*?)[（(]以下(?:统称|简称|合称|通称)为?[“"‘]?(.+?)[”"’]?[）)]$/u;
const INTRODUCES = /^(?:并?由|会同|以及|及|和|并)/u;
const OPENS_LIST = /^[各]/u;

/**
 * Takes what stands inside a bracket of responsibility, or after 责任单位： without a bracket.
 * Returns leading and supporting bodies in the text's order. Where 牵头 is said of some, bodies
 * that merely act (责任单位：…, 按职责分工负责) support; where it is said of none, they lead.
 */
export function readBodies(statement: string): Bodies {
  const clauses = splitClauses(statement);
  const someLead = clauses.some(({ label }) => label.includes('牵头'));
  const bodies: Bodies = { lead: [], support: [], notBodies: [] };
  for (const clause of clauses) {
    if (NAMES_NO_BODY.test(clause.label)) {
      bodies.notBodies.push(`${clause.label}：${clause.text}`);
      continue;
    }
    readClause(clause, roleOfLabel(clause.label, someLead), bodies);
  }
  return bodies;
}

function splitClauses(statement: string): Clause[] {
  const clauses: Clause[] = [];
  let label = '';
  let from = 0;
  const close = (to: number) => {
    const text = trimSeparators(statement.slice(from, to));
    if (text !== '') clauses.push({ label, text });
  };
  for (const match of statement.matchAll(LABEL_WITH_COLON)) {
    close(match.index);
    label = match[1] ?? '';
    from = match.index + match[0].length;
  }
  close(statement.length);
  return clauses;
}

function roleOfLabel(label: string, someLead: boolean): Role | null {
  if (label === '') return null;
  if (label.includes('牵头')) return 'lead';
  if (SUPPORTS.test(label)) return 'support';
  return someLead ? 'support' : 'lead';
}

function readClause({ text }: Clause, labelled: Role | null, bodies: Bodies): void {
  let waiting: BodyMention[] = [];
  const unmarked: BodyMention[] = [];
  let marked: Role | null = null;
  const assign = (role: Role, mentions: BodyMention[]) => bodies[role].push(...mentions);
  const otherRole = (): Role =>
    marked === 'lead' ? 'support' : (labelled ?? (marked === 'support' ? 'lead' : 'lead'));

  for (const entry of readEntries(text)) {
    if (entry.collective !== null) {
      waiting.push(namedBody(entry.collective, entry.text));
      continue;
    }
    const role = ROLE_MARK.exec(entry.text);
    if (role) {
      const marksLead = role[2] === '牵头' || role[2] === '主办';
      assign(marksLead ? 'lead' : 'support', readMentions(role[1] ?? ''));
      if (marksLead) marked = 'lead';
      continue;
    }
    const said = readRoleAtEnd(entry.text);
    waiting.push(...readMentions(said.names));
    if (said.role === null) continue;
    assign(said.role === 'acts' ? otherRole() : said.role, waiting);
    if (said.role === 'lead') marked = 'lead';
    waiting = [];
  }
  unmarked.push(...waiting);
  assign(otherRole(), unmarked);
}

function readRoleAtEnd(words: string): { names: string; role: Role | 'acts' | null } {
  const names = words.replace(INTRODUCES, '');
  for (const [pattern, role] of [
    [LEADS_AT_END, 'lead'],
    [SUPPORTS_AT_END, 'support'],
    [ACTS_AT_END, 'acts'],
  ] as const) {
    const match = pattern.exec(names);
    if (match) return { names: match[1] ?? '', role };
  }
  return { names, role: null };
}

function readEntries(text: string): Entry[] {
  const pieces = splitOutsideBrackets(text.replace(/(?<=.)会同/gu, '牵头，会同'), (character) =>
    /[、，,；;。\s]/u.test(character),
  );
  const entries: Entry[] = [];
  let first = 0;
  pieces.forEach((piece, index) => {
    const defined = COLLECTIVE.exec(piece.text.trim());
    if (!defined) {
      entries.push({ text: piece.text.trim(), collective: null });
      return;
    }
    const start = Math.max(first, startOfCollective(pieces, index, piece.text.includes('简称')));
    entries.splice(entries.length - (index - start));
    entries.push({
      text:
        joinPieces(pieces.slice(start, index)) +
        (index > start ? piece.separator : '') +
        defined[1],
      collective: defined[2] ?? '',
    });
    first = index + 1;
  });
  return entries.filter((entry) => entry.text !== '');
}

/** A collective name stands for all since the last comma; without a comma, since 各…, else for one. */
function startOfCollective(pieces: readonly Piece[], end: number, one: boolean): number {
  if (one) return end;
  for (let index = end; index > 0; index -= 1) {
    if (/[，,；;]/u.test(pieces[index]?.separator ?? '')) return index;
  }
  for (let index = end; index >= 0; index -= 1) {
    if (OPENS_LIST.test(pieces[index]?.text ?? '')) return index;
  }
  return end;
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text, separator }, index) => (index === 0 ? '' : separator) + text).join('');
}

function trimSeparators(text: string): string {
  return text.replace(/^[\s、，,；;。]+/u, '').replace(/[\s、，,；;。]+$/u, '');
}
