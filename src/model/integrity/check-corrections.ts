import type { Correction } from '../../schema/corrections.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import type { LineRange, Plan } from '../plan.ts';

/** Every correction of the reading has done what it says. */
export function checkCorrections({ plan, corrections }: Content): Issue[] {
  return corrections.data.flatMap((correction, index) => {
    const problem = problemOf(correction, plan);
    if (problem === null) return [];
    return [
      {
        file: corrections.file,
        field: `corrections[${index}]`,
        problem,
        mend: 'Compare its lines with the official text, as “npm run import-plan” numbers them, or remove it.',
      },
    ];
  });
}

function problemOf({ lines, is, lead = [], support = [] }: Correction, plan: Plan): string | null {
  const begins = (entries: readonly { lines: LineRange }[]) =>
    entries.some(({ lines: [first] }) => lines[0] <= first && first <= lines[1]);
  const [from, to] = lines;
  if (plan.segments.every((segment) => segment.lines[1] < from || segment.lines[0] > to)) {
    return `nothing stands on lines ${from} to ${to} of the official text.`;
  }
  if (is === 'part' || is === 'section' || is === 'measure') {
    return begins(plan[`${is}s`]) ? null : `no ${is} begins on lines ${from} to ${to}.`;
  }
  if (is !== undefined) return null;
  const measure = plan.measures.find(({ lines: [first, last] }) => first <= from && from <= last);
  if (!measure) return `no measure stands on line ${from}.`;
  const words = plan.segments
    .filter((segment) => segment.lines[1] >= from && segment.lines[0] <= to)
    .map(({ text }) => text)
    .join('');
  const missing = [...lead, ...support].filter((name) => !words.includes(name));
  return missing.length === 0 ? null : `the text there does not say ${missing.join('、')}.`;
}
