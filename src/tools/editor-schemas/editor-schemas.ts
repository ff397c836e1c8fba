import { z } from 'astro/zod';
import { agencySchema } from '../../schema/agency.ts';
import { conversionsSchema } from '../../schema/conversion.ts';
import { glossarySchema } from '../../schema/glossary.ts';
import { guideSchema } from '../../schema/guide.ts';
import { industrySchema } from '../../schema/industry.ts';
import { instrumentSchema } from '../../schema/instrument.ts';
import { measureFactsSchema } from '../../schema/measure-facts.ts';
import { planIdentitySchema } from '../../schema/plan-identity.ts';
import { questionSchema } from '../../schema/question.ts';
import { redirectsSchema } from '../../schema/redirects.ts';
import { revisionsSchema } from '../../schema/revisions.ts';
import { siteSchema } from '../../schema/site.ts';
import { topicSchema } from '../../schema/topic.ts';
import { translationSchema } from '../../schema/translation.ts';
import { updateSchema } from '../../schema/update.ts';
import { waysInSchema } from '../../schema/ways-in.ts';

/** Where the schemas are kept, from the root of the repository. */
export const schemaFolder = 'docs/schemas';

/** The kinds of YAML files that people write. */
export const fileKinds: readonly {
  /** Name of the schema: `<name>.json`. */
  name: string;
  schema: z.ZodType;
  /** Which files of this kind there are: paths, `*` for what differs. */
  files: string;
}[] = [
  { name: 'agency', schema: agencySchema, files: 'content/agencies/*.yaml' },
  { name: 'conversion', schema: conversionsSchema, files: 'content/conversion.yaml' },
  { name: 'glossary', schema: glossarySchema, files: 'content/glossary.yaml' },
  { name: 'guide', schema: guideSchema, files: 'content/guides/*.yaml' },
  { name: 'industry', schema: industrySchema, files: 'content/industries/*.yaml' },
  { name: 'instrument', schema: instrumentSchema, files: 'content/instruments/*.yaml' },
  { name: 'measure', schema: measureFactsSchema, files: 'content/measures/*/facts.yaml' },
  { name: 'plan', schema: planIdentitySchema, files: 'content/plan/plan.yaml' },
  { name: 'question', schema: questionSchema, files: 'content/questions/*.yaml' },
  { name: 'redirects', schema: redirectsSchema, files: 'content/redirects.yaml' },
  { name: 'revisions', schema: revisionsSchema, files: 'content/revisions.yaml' },
  { name: 'site', schema: siteSchema, files: 'content/site.yaml' },
  { name: 'topic', schema: topicSchema, files: 'content/topics/*.yaml' },
  { name: 'translation', schema: translationSchema, files: 'content/plan/translation.*.yaml' },
  { name: 'update', schema: updateSchema, files: 'content/updates/*.yaml' },
  { name: 'ways-in', schema: waysInSchema, files: 'content/ways-in.yaml' },
];

/**
 * What editors of YAML need to complete, explain and check the fields of `content/`: a JSON Schema
 * of each kind, and the settings by which VS Code finds it. Paths are from the root of the
 * repository. Draft 7, as editors know it best.
 */
export function editorFiles(): { path: string; text: string }[] {
  const schemaFile = (name: string) => `${schemaFolder}/${name}.json`;
  const settings = {
    'yaml.schemas': Object.fromEntries(
      fileKinds.map(({ name, files }) => [`./${schemaFile(name)}`, files]),
    ),
  };
  return [
    ...fileKinds.map(({ name, schema, files }) => ({
      path: schemaFile(name),
      text: json({ title: files, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }),
    })),
    { path: '.vscode/settings.json', text: json(settings) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
