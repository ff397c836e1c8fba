import type { BodyMention } from '../plan.ts';
import { readEntries } from './body-lists.ts';
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

/** A label that says what the names after its colon are, as the source of a regular expression. */
export const LABEL = [
  '(?:(?:市级|省级|区级|县级|州级)?(?:第一|主要|共同|联合|具体)?',
  '(?:牵头|责任|配合|主办|承办|协办|协同|参与|参加|主管|实施|落实|负责|执行|协助|支持|会办|完成|推进)',
  '(?:责任|落实|实施|配合|参与)?',
  '(?:单位|部门|机关|主体|机构|地区|处室|科室|领导|人|时限|时间|期限)',
  '|(?:牵头|责任|配合|主办|协办)|时间节点)',
].join('');

const LABEL_WITH_COLON = new RegExp(`(${LABEL})\\s*[:：]`, 'gu');
const NAMES_NO_BODY = /时限|时间|期限|领导|人$/u;
const SUPPORTS = /配合|协办|协同|参与|参加|协助|支持|会办/u;

const ROLES_AT_END: readonly (readonly [RegExp, Role | 'acts'])[] = [
  [
    /^(.*?)(?:共同|联合)?(?:牵头(?:负责|组织实施|组织|实施|落实|推进|抓好落实)?|主办|承办)$/u,
    'lead',
  ],
  [
    /^(.*?)(?:积极|协同|密切|做好)?(?:配合|参与|协助|协办|参加)(?:实施|落实|负责|推进)?$/u,
    'support',
  ],
  [
    /^(.*?)(?:按照?|根据|依据)?(?:各自)?(?:职责|职能|任务)?(?:分工)?(?:分别|共同|具体|依法|组织|持续|统筹|协同|认真|抓紧)*(?:负责|落实|组织实施|实施|推进|抓好落实|承担)+$/u,
    'acts',
  ],
];
const LONGEST_ROLE = 40;
const ROLE_MARK = /^(.*?)[（(](牵头|主办|配合|协办)(?:单位|部门)?[）)]$/u;
const INTRODUCES = /^(?:并?由|会同|以及|及|和|并)/u;

/**
 * Takes what stands inside a bracket of responsibility, or the whole of 责任单位：… without a bracket.
 * Returns leading and supporting bodies in the text's order. Where some are said to lead (牵头),
 * those who merely act (责任单位：…, 按职责分工负责) support; where none are, they lead.
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
    const read = readClause(clause.text, roleOfLabel(clause.label, someLead));
    bodies.lead.push(...read.lead);
    bodies.support.push(...read.support);
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

/** The role that a label gives; bodies without a label lead until one of them is said to. */
function roleOfLabel(label: string, someLead: boolean): Role {
  if (label.includes('牵头')) return 'lead';
  if (SUPPORTS.test(label)) return 'support';
  return someLead ? 'support' : 'lead';
}

/** Reads one list. Names wait until words after them say their role: 甲、乙牵头，丙配合. */
function readClause(text: string, roleByLabel: Role): Record<Role, BodyMention[]> {
  const bodies: Record<Role, BodyMention[]> = { lead: [], support: [] };
  let waiting: BodyMention[] = [];
  let roleUnsaid = roleByLabel;
  for (const entry of readEntries(text)) {
    if (entry.collective !== null) {
      waiting.push(namedBody(entry.collective, entry.text));
      continue;
    }
    const { names, role, aloneInRole } = readRole(entry.text);
    const mentions = readMentions(names);
    if (!aloneInRole) mentions.unshift(...waiting);
    if (role === null) {
      waiting = mentions;
      continue;
    }
    bodies[role === 'acts' ? roleUnsaid : role].push(...mentions);
    if (role === 'lead') roleUnsaid = 'support';
    if (!aloneInRole) waiting = [];
  }
  bodies[roleUnsaid].push(...waiting);
  return bodies;
}

function readRole(words: string): {
  names: string;
  role: Role | 'acts' | null;
  /** True for a role in brackets after one name, 甲（牵头）: it says nothing of the names before. */
  aloneInRole: boolean;
} {
  const mark = ROLE_MARK.exec(words);
  if (mark) {
    const role = mark[2] === '牵头' || mark[2] === '主办' ? 'lead' : 'support';
    return { names: mark[1] ?? '', role, aloneInRole: true };
  }
  const names = words.replace(INTRODUCES, '');
  const head = names.slice(0, -LONGEST_ROLE);
  for (const [pattern, role] of ROLES_AT_END) {
    const match = pattern.exec(names.slice(-LONGEST_ROLE));
    if (match) return { names: head + (match[1] ?? ''), role, aloneInRole: false };
  }
  return { names, role: null, aloneInRole: false };
}

function trimSeparators(text: string): string {
  return text.replace(/^[\s、，,；;。]+/u, '').replace(/[\s、，,；;。]+$/u, '');
}
