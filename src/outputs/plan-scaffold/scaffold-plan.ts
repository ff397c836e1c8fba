import { localeCodes } from '../../i18n/locales.ts';
import { withDistinctNumbers } from '../../model/distinct-numbers.ts';
import type { Plan } from '../../model/plan.ts';
import { planBodies } from '../../model/plan-bodies.ts';
import { agencyOf } from './agency-files.ts';
import { explainerIn, factsOf } from './measure-files.ts';
import { identityOf, translationOf } from './plan-files.ts';
import { toYaml } from './to-yaml.ts';

const EMPTY_FOLDERS = ['topics', 'instruments', 'updates'];

/**
 * A plan and the source it was read from in; the files of a `content/` to begin with out, path →
 * text. What is left empty is named as missing when the site is built.
 */
export function scaffoldPlan(plan: Plan, source: string): Map<string, string> {
  const files = new Map<string, string>([
    ['plan/source.zh.txt', source],
    ['plan/plan.yaml', toYaml(identityOf(plan, source))],
    ['plan/translation.en.yaml', toYaml(translationOf(plan))],
    ['glossary.yaml', toYaml({ terms: [] })],
    ['ways-in.yaml', toYaml({ ways: [] })],
    ['redirects.yaml', toYaml({ redirects: [] })],
    ['revisions.yaml', toYaml({ revisions: [] })],
  ]);
  for (const measure of withDistinctNumbers(plan).measures) {
    const folder = `measures/${String(measure.number).padStart(2, '0')}-measure`;
    files.set(`${folder}/facts.yaml`, toYaml(factsOf(measure)));
    for (const locale of localeCodes) files.set(`${folder}/${locale}.mdx`, explainerIn(locale));
  }
  planBodies(plan).forEach((body, index) => {
    const slug = `body-${index + 1}`;
    files.set(`agencies/${slug}.yaml`, toYaml(agencyOf(body, slug)));
  });
  for (const folder of EMPTY_FOLDERS) files.set(`${folder}/.gitkeep`, '');
  return files;
}
