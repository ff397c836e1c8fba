import { expect, test } from 'vitest';
import type { Correction } from '../../schema/corrections.ts';
import type { Content } from '../content.ts';
import { readPlan } from '../read-plan/read-plan.ts';
import { checkCorrections } from './check-corrections.ts';

const source = '青泽市扶持渔业若干措施\n渔港\n1．建设渔港。（渔业口牵头）\n2．改造码头。';

function issuesOf(correction: Correction): string[] {
  const plan = readPlan(source, [correction]);
  const corrections = { file: 'content/plan/corrections.yaml', data: [correction] };
  return checkCorrections({ plan, corrections } as Content).map(({ problem }) => problem);
}

test.each([
  [{ lines: [2, 2], is: 'part' }, []],
  [{ lines: [3, 3], lead: ['渔业口'] }, []],
  [{ lines: [3, 3], lead: ['市渔业局'] }, ['the text there does not say 市渔业局.']],
  [{ lines: [1, 1], lead: ['渔业口'] }, ['no measure stands on line 1.']],
  [{ lines: [2, 2], is: 'measure' }, ['no measure begins on lines 2 to 2.']],
  [{ lines: [40, 41], is: 'aside' }, ['nothing stands on lines 40 to 41 of the official text.']],
] as const)('%o', (correction, problems) => {
  expect(issuesOf({ reason: 'seen', ...correction } as unknown as Correction)).toEqual(problems);
});
