import type { PlanFile } from './read-plan-file.ts';
import type { LineRange, Measure, Part, Plan, Section, UnreadLine } from '../../model/plan.ts';
import { planBodies } from '../../model/plan-bodies.ts';
import { correctedRoles } from '../../schema/corrections.ts';

const LONGEST_QUOTE = 32;

/**
 * A plan in, and what of its file is not in its text; its outline for people out: what was read, who
 * is responsible, what was not read.
 */
export function outlineText(
  plan: Plan,
  { leftOut, warnings }: Pick<PlanFile, 'leftOut' | 'warnings'> = { leftOut: [], warnings: [] },
): string {
  return [
    ...headLines(plan),
    '',
    ...countLines(plan),
    '',
    ...bodyOfPlan(plan),
    '',
    ...responsibleBodies(plan),
    '',
    ...unreadLines(plan, warnings),
    ...leftOutLines(leftOut),
    '',
  ].join('\n');
}

function headLines({ title, notice }: Plan): string[] {
  const facts = [notice?.documentNumber, notice?.signatory, notice?.date]
    .map((span) => span?.text)
    .filter((text) => text !== undefined);
  const name = (title ?? notice?.title)?.text ?? '(no title found)';
  return facts.length > 0 ? [name, facts.join(' · ')] : [name];
}

function countLines(plan: Plan): string[] {
  const sentences = plan.measures.reduce((sum, measure) => sum + measure.sentences.length, 0);
  return [
    [
      count(plan.parts.length, 'part'),
      count(plan.sections.length, 'section'),
      count(plan.measures.length, 'measure'),
      count(sentences, 'sentence'),
      count(planBodies(plan).length, 'responsible body', 'responsible bodies'),
    ].join(' · '),
  ];
}

function bodyOfPlan(plan: Plan): string[] {
  const entries: { lines: LineRange; printed: string[] }[] = [
    ...plan.parts.map((part) => ({ lines: part.lines, printed: [heading(part)] })),
    ...plan.sections.map((section) => ({
      lines: section.lines,
      printed: [`  ${heading(section)}`],
    })),
    ...plan.measures.map((measure) => ({ lines: measure.lines, printed: measureLines(measure) })),
  ];
  return entries.sort((a, b) => a.lines[0] - b.lines[0]).flatMap(({ printed }) => printed);
}

function heading({ marker, title }: Part | Section): string {
  return `${marker}${title}`;
}

function measureLines({ marker, text, lines, responsibility }: Measure): string[] {
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const names = (role: 'lead' | 'support') =>
    responsibility?.[role].map(({ name }) => name).join('、') ?? '';
  const roles = [
    ...(names('lead') === '' ? [] : [`lead: ${names('lead')}`]),
    ...(names('support') === '' ? [] : [`support: ${names('support')}`]),
  ];
  return [
    `    ${marker}${quote} (${lineWords(lines)})`,
    `      ${roles.length > 0 ? roles.join('; ') : 'no body is named'}`,
  ];
}

function responsibleBodies(plan: Plan): string[] {
  const bodies = planBodies(plan);
  if (bodies.length === 0) return ['No responsible bodies were found.'];
  return [
    'Responsible bodies (measures led / supported):',
    ...bodies.map(({ name, leads, supports }) => `  ${name} ${leads} / ${supports}`),
  ];
}

function unreadLines({ unread }: Plan, warnings: readonly string[]): string[] {
  const warned = warnings.map((warning) => `Beware: ${warning}`);
  if (unread.length === 0) return warned.length > 0 ? warned : ['Everything was read.'];
  return [
    ...warned,
    `Not read, or to be checked (${count(unread.length, 'line')}):`,
    ...unread.flatMap((entry) => [
      `  line ${entry.line}: ${entry.reason}`,
      ...correctionFor(entry).map((line) => `    ${line}`),
    ]),
  ];
}

/** What the page shows around the text, with nothing left unsaid. */
function leftOutLines(leftOut: readonly string[]): string[] {
  if (leftOut.length === 0) return [];
  return [
    '',
    `Left out, as it stands around the text of the page (${count(leftOut.length, 'line')}):`,
    ...leftOut.map((line) => `  ${line}`),
  ];
}

/** The entry of content/plan/corrections.yaml that would mend a report, to be filled; none where no correction can. */
export function correctionFor({ line, mend }: UnreadLine): string[] {
  const lines = `lines: [${line}, ${line}]`;
  if (mend === 'is') {
    return [`- { ${lines}, is: ${correctedRoles.join(' | ')}, reason: '…' }`];
  }
  if (mend === 'bodies') return [`- { ${lines}, lead: ['…'], support: ['…'], reason: '…' }`];
  return [];
}

function lineWords([first, last]: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
