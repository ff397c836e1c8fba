import { stringify } from 'yaml';
import { localeCodes, locales, officialLocale, translationLocales } from '../../i18n/locales.ts';
import { withDistinctNumbers } from '../../model/distinct-numbers.ts';
import type { Correction } from '../../schema/corrections.ts';
import { measureNumberInFiles } from '../../model/measure-number.ts';
import type { Plan } from '../../model/plan.ts';
import { planBodies } from '../../model/plan-bodies.ts';
import {
  agencyOf,
  explainerIn,
  factsOf,
  identityOf,
  pageIn,
  revisionsOf,
  siteOf,
  translationOf,
} from './files-to-fill.ts';

/** A site begins in the language of the plan; what it has in others is prepared, and not shown. */
const notYet = Object.keys(locales).filter((code) => code !== officialLocale);

const EMPTY_FOLDERS = ['topics', 'industries', 'questions', 'instruments', 'updates'];

/**
 * The files of a `content/` to begin with, path → text, for a plan and the source that it was read
 * from, on a day (YYYY-MM-DD). The site that is built from it is a draft: what is left empty is shown
 * as not written yet.
 */
export function scaffoldPlan(
  plan: Plan,
  source: string,
  { corrections = [], today = '' }: { corrections?: readonly Correction[]; today?: string } = {},
): Map<string, string> {
  const files = new Map<string, string>([
    ['languages.json', `${JSON.stringify({ notYet })}\n`],
    ['site.yaml', toYaml(siteOf(plan))],
    [`plan/source.${officialLocale}.txt`, source],
    ['plan/corrections.yaml', toYaml({ corrections })],
    ['plan/plan.yaml', toYaml(identityOf(plan, source, today))],
    ...translationLocales.map((locale): [string, string] => [
      `plan/translation.${locale}.yaml`,
      translationOf(plan),
    ]),
    ['glossary.yaml', toYaml({ terms: [] })],
    ['ways-in.yaml', toYaml({ ways: [] })],
    ['redirects.yaml', toYaml({ redirects: [] })],
    ['revisions.yaml', toYaml({ revisions: revisionsOf(today) })],
  ]);
  for (const measure of withDistinctNumbers(plan).measures) {
    const folder = `measures/${measureNumberInFiles(measure.number)}-measure`;
    files.set(`${folder}/facts.yaml`, toYaml(factsOf(measure)));
    for (const locale of localeCodes) files.set(`${folder}/${locale}.mdx`, explainerIn(locale));
  }
  planBodies(plan).forEach((body, index) => {
    const slug = `body-${index + 1}`;
    files.set(`agencies/${slug}.yaml`, toYaml(agencyOf(body, slug)));
  });
  for (const locale of localeCodes) {
    for (const page of ['about', 'cite', 'embed'] as const) {
      files.set(`pages/${locale}/${page}.mdx`, pageIn(locale, page));
    }
  }
  for (const folder of EMPTY_FOLDERS) files.set(`${folder}/.gitkeep`, '');
  return files;
}

/** Data as YAML in the style of the content: strings in single quotes, each on one line. */
export function toYaml(data: unknown): string {
  return stringify(data, {
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}
