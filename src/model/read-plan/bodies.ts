import type { BodyMention } from '../plan.ts';
import { readEntries } from './body-lists.ts';
import { isSurelyBody, namedBody, readMentions } from './body-names.ts';
import { bothScripts, bothScriptsIn } from './both-scripts.ts';

/** What a statement of responsibility says. */
export interface Bodies {
  lead: BodyMention[];
  support: BodyMention[];
  /** Labels whose content names no body (完成时限：…), with that content. */
  notBodies: string[];
  /** Words in the place of a body that are not surely one: 6月底完成, 适用范围：全市. */
  unsure: string[];
  /** Whether it says itself that the first of several leads. */
  firstLeads: FirstLeads;
}

/** That the first body named leads: not said, said of these bodies, or of all that follow (下同). */
export type FirstLeads = 'unsaid' | 'here' | 'from-here';

type Role = 'lead' | 'support';

interface Clause {
  readonly label: string;
  readonly text: string;
}

/** A label that says what the names after its colon are, as the source of a regular expression. */
export const LABEL = bothScriptsIn(
  [
    '(?:(?:市级|省级|区级|县级|州级|其他|其它|其余)?(?:第一|主要|共同|联合|具体)?',
    '(?:牵头|责任|配合|主办|承办|协办|协同|参与|参加|主管|实施|落实|负责|执行|协助|支持|会办|完成|推进|指导|督导)',
    '(?:责任|落实|实施|配合|参与)?',
    '(?:单位|部门|机关|主体|机构|地区|处室|科室|领导|人|时限|时间|期限)',
    '|(?:牵头|责任|配合|主办|协办)|时间节点|时间要求|实施时间|工作时限)',
  ].join(''),
);

const LABEL_WITH_COLON = new RegExp(`(${LABEL})\\s*[:：]`, 'gu');
const NAMES_NO_BODY = bothScripts(/时限|时间|期限|领导|人$/u);
const LEADS = bothScripts(/牵头|主办|第一/u);
const SUPPORTS = bothScripts(/配合|协办|协同|参与|参加|协助|支持|会办|指导|督导/u);

const DUTY = '(?:负责|落实|组织实施|实施|推进|抓好落实|抓落实|承担|指导|督导|监督|督促|统筹|推动)';
const ROLES_AT_END: readonly (readonly [RegExp, Role | 'acts'])[] = [
  [
    bothScripts(
      /^(.*?)(?:共同|联合|总)?(?:牵头(?:负责|组织实施|组织|实施|落实|推进|抓好落实|办理|协调)?|主办|承办)$/u,
    ),
    'lead',
  ],
  [
    bothScripts(
      /^(.*?)(?:积极|协同|密切|做好)?(?:配合|参与|协助|协办|参加)(?:实施|落实|负责|推进|做好)?$/u,
    ),
    'support',
  ],
  [
    new RegExp(
      bothScriptsIn(
        `^(.*?)(?:按照?|根据|依据)?(?:各自)?(?:职责|职能|任务)?(?:分工)?(?:分别|共同|具体|依法|组织|持续|统筹|协同|认真|抓紧|指导)*${DUTY}+$`,
      ),
      'u',
    ),
    'acts',
  ],
];
const LONGEST_ROLE = 40;
const ROLE_MARK = bothScripts(/^(.*?)[（(](牵头|主办|配合|协办)(?:单位|部门)?[）)]$/u);
const ROLE_MARK_LEADS = bothScripts(/牵头|主办/u);
const INTRODUCES = bothScripts(/^(?:\p{Script=Han}{1,8}(?:层面|方面)由|并?由|会同|以及|及|和|并)/u);

// 列第一位者为牵头单位; 排在第一位的部门为牵头部门; 首位为牵头单位; 第一个单位牵头.
const FIRST_LEADS = bothScripts(
  /(?:(?:[排列]名?(?:在|于)?(?:第[一1]|首|最前|前面)|第[一1](?:个|位|家|名)|首位|首个)\p{Script=Han}{0,10}?(?:为|是|系|即|作为)?(?:主要)?(?:牵头|主办|总牵头)(?:负责)?(?:的)?(?:单位|部门|机关|者)?)/u,
);
const SAME_BELOW = bothScripts(/^(?:以)?下同$/u);

/** Whether words say that the first of the bodies named leads. */
export function saysFirstLeads(words: string): boolean {
  return FIRST_LEADS.test(words);
}

/**
 * Takes what stands inside a bracket of responsibility, or the whole of 责任单位：… without a bracket,
 * and whether the first of several bodies leads where the statement gives no roles (列第一位者为牵头单位).
 * Returns leading and supporting bodies in the text's order. Where some are said to lead (牵头),
 * those who merely act (责任单位：…, 按职责分工负责) support; where none are, they lead.
 */
export function readBodies(statement: string, firstLeads = false): Bodies {
  const bodies: Bodies = {
    lead: [],
    support: [],
    notBodies: [],
    unsure: [],
    firstLeads: 'unsaid',
  };
  const clauses = splitClauses(statement);
  const someLead = clauses.some(({ label }) => LEADS.test(label));
  let rolesSaid = someLead;
  for (const clause of clauses) {
    if (NAMES_NO_BODY.test(clause.label)) {
      bodies.notBodies.push(`${clause.label}：${clause.text}`);
      continue;
    }
    const read = readClause(clause.text, roleOfLabel(clause.label, someLead));
    bodies.lead.push(...read.lead);
    bodies.support.push(...read.support);
    bodies.unsure.push(...read.unsure);
    if (read.firstLeads !== 'unsaid') bodies.firstLeads = read.firstLeads;
    rolesSaid ||= read.rolesSaid || read.support.length > 0;
  }
  if (!rolesSaid && (firstLeads || bodies.firstLeads !== 'unsaid')) letFirstLead(bodies);
  return bodies;
}

/** The first body named leads, the others support it. */
function letFirstLead(bodies: Bodies): void {
  const first = bodies.lead.findIndex(({ kind }) => kind === 'named');
  if (first === -1) return;
  bodies.support.unshift(...bodies.lead.slice(first + 1));
  bodies.lead = bodies.lead.slice(0, first + 1);
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
  if (LEADS.test(label)) return 'lead';
  if (SUPPORTS.test(label)) return 'support';
  return someLead ? 'support' : 'lead';
}

interface ReadClause extends Record<Role, BodyMention[]> {
  unsure: string[];
  firstLeads: FirstLeads;
  /** Whether words after the names say that some lead. */
  rolesSaid: boolean;
}

/** Reads one list. Names wait until words after them say their role: 甲、乙牵头，丙配合. */
function readClause(text: string, roleByLabel: Role): ReadClause {
  const read: ReadClause = {
    lead: [],
    support: [],
    unsure: [],
    firstLeads: 'unsaid',
    rolesSaid: false,
  };
  let waiting: BodyMention[] = [];
  let roleUnsaid = roleByLabel;
  for (const entry of readEntries(text)) {
    if (saysFirstLeads(entry.text)) {
      read.firstLeads = 'here';
      continue;
    }
    if (SAME_BELOW.test(entry.text) && read.firstLeads !== 'unsaid') {
      read.firstLeads = 'from-here';
      continue;
    }
    if (entry.collective !== null) {
      waiting.push(namedBody(entry.collective, entry.text));
      continue;
    }
    const { names, role, aloneInRole } = readRole(entry.text);
    const mentions = sureMentions(names, entry.text, read.unsure);
    if (!aloneInRole) mentions.unshift(...waiting);
    if (role === null) {
      waiting = mentions;
      continue;
    }
    read[role === 'acts' ? roleUnsaid : role].push(...mentions);
    if (role === 'lead') {
      roleUnsaid = 'support';
      read.rolesSaid = true;
    }
    if (!aloneInRole) waiting = [];
  }
  read[roleUnsaid].push(...waiting);
  return read;
}

/** What in an entry is surely a body or leaves the list open; the whole entry is unsure where one name is. */
function sureMentions(names: string, entry: string, unsure: string[]): BodyMention[] {
  const mentions = readMentions(names);
  const isSure = mentions.every(({ kind, name }) => kind === 'open' || isSurelyBody(name));
  if (isSure) return mentions;
  unsure.push(entry);
  return mentions.filter(({ kind, name }) => kind === 'open' || isSurelyBody(name));
}

function readRole(words: string): {
  names: string;
  role: Role | 'acts' | null;
  /** True for a role in brackets after one name, 甲（牵头）: it says nothing of the names before. */
  aloneInRole: boolean;
} {
  const mark = ROLE_MARK.exec(words);
  if (mark) {
    const role = ROLE_MARK_LEADS.test(mark[2] ?? '') ? 'lead' : 'support';
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
