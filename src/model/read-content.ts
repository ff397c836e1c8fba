import type { z } from 'astro/zod';
import {
  localeCodes,
  localize,
  officialLocale,
  translationLocales,
  type Localized,
  type TranslationLocale,
} from '../i18n/locales.ts';
import { agencySchema } from '../schema/agency.ts';
import { correctionsSchema } from '../schema/corrections.ts';
import { draftGlossarySchema, glossarySchema } from '../schema/glossary.ts';
import { guideSchema } from '../schema/guide.ts';
import { industrySchema } from '../schema/industry.ts';
import { instrumentSchema } from '../schema/instrument.ts';
import { draftFactsSchema, measureFactsSchema } from '../schema/measure-facts.ts';
import { planIdentitySchema } from '../schema/plan-identity.ts';
import { questionSchema } from '../schema/question.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { revisionsSchema } from '../schema/revisions.ts';
import { siteSchema } from '../schema/site.ts';
import { topicSchema } from '../schema/topic.ts';
import { translationSchema } from '../schema/translation.ts';
import { updateSchema } from '../schema/update.ts';
import { draftWaysInSchema, waysInSchema } from '../schema/ways-in.ts';
import type { Content, Filed } from './content.ts';
import { inPublishedLanguages } from './draft/published-languages.ts';
import { completeDraft, isDraft } from './draft/complete-draft.ts';
import { withDistinctNumbers } from './distinct-numbers.ts';
import { readMdx, type MdxText } from './mdx/read-mdx.ts';
import { BrokenContentError, type Issue } from './issue.ts';
import { readPlan } from './read-plan/read-plan.ts';
import { sha256 } from './sha256.ts';

export const sourceFile = `content/plan/source.${officialLocale}.txt`;
export const siteFile = 'content/site.yaml';
export const identityFile = 'content/plan/plan.yaml';
/** May be missing: then nothing is corrected. */
export const correctionsFile = 'content/plan/corrections.yaml';
export const translationFile = (locale: TranslationLocale) =>
  `content/plan/translation.${locale}.yaml`;
export const glossaryFile = 'content/glossary.yaml';
export const waysInFile = 'content/ways-in.yaml';
export const redirectsFile = 'content/redirects.yaml';
export const revisionsFile = 'content/revisions.yaml';
export const conversionFile = 'content/conversion.yaml';

/** The files of `content/`: paths from the root of the repository. */
export interface ContentFiles {
  /** The official text, as it stands in its file. */
  source: string;
  /** YAML files, parsed but not yet checked. */
  data: Filed<unknown>[];
  /** Explainers: the text of each `<locale>.mdx`. */
  explainers: Filed<string>[];
  /** Pages: the text of each `content/pages/<locale>/<name>.mdx`. */
  pages: Filed<string>[];
}

/**
 * Checks every file against its schema and reads the plan.
 * @throws {BrokenContentError} naming every field that is wrong, with its mend.
 */
export function readContent(whole: ContentFiles): Content {
  const given = inPublishedLanguages(whole);
  const issues: Issue[] = [];
  const draft = isDraft(given.data, siteFile);
  let files = given;
  const parse = <T extends z.ZodType>(schema: T, file: Filed<unknown>) =>
    parseFile(schema, file, issues);
  const single = <T extends z.ZodType>(schema: T, path: string): Filed<z.infer<T>> | undefined => {
    const file = files.data.find((candidate) => candidate.file === path);
    if (file) return parse(schema, file);
    issues.push({ file: path, field: '', problem: 'the file is missing.', mend: 'Add it.' });
    return undefined;
  };
  const folder = <T extends z.ZodType>(schema: T, pattern: RegExp): Filed<z.infer<T>>[] =>
    files.data
      .filter(({ file }) => pattern.test(file))
      .sort(byFile)
      .map((file) => parse(schema, file))
      .filter((file) => file !== undefined);

  const [corrections = { file: correctionsFile, data: { corrections: [] } }] = folder(
    correctionsSchema,
    /^content\/plan\/corrections\.yaml$/,
  );
  const plan = readPlan(given.source, corrections.data.corrections);
  files = draft ? { ...given, data: completeDraft(given.data, plan) } : given;
  const site = single(siteSchema, siteFile);
  const identity = single(planIdentitySchema, identityFile);
  const translations = Object.fromEntries(
    translationLocales.map((locale) => [
      locale,
      single(translationSchema, translationFile(locale)),
    ]),
  ) as Content['translations'];
  const glossary = single(draft ? draftGlossarySchema : glossarySchema, glossaryFile);
  const waysIn = single(draft ? draftWaysInSchema : waysInSchema, waysInFile);
  const redirects = single(redirectsSchema, redirectsFile);
  const revisions = single(revisionsSchema, revisionsFile);
  const measures = folder(
    draft ? draftFactsSchema : measureFactsSchema,
    /^content\/measures\/[^/]+\/facts\.yaml$/,
  );
  const agencies = folder(agencySchema, /^content\/agencies\/[^/]+\.yaml$/);
  const topics = folder(topicSchema, /^content\/topics\/[^/]+\.yaml$/);
  const industries = folder(industrySchema, /^content\/industries\/[^/]+\.yaml$/);
  const questions = folder(questionSchema, /^content\/questions\/[^/]+\.yaml$/);
  const guides = folder(guideSchema, /^content\/guides\/[^/]+\.yaml$/);
  const instruments = folder(instrumentSchema, /^content\/instruments\/[^/]+\.yaml$/);
  const updates = folder(updateSchema, /^content\/updates\/[^/]+\.yaml$/);
  issues.push(...strayFiles(files), ...strayExplainers(files));
  if (issues.length > 0 || !site || !identity || !glossary || !waysIn || !redirects || !revisions) {
    throw new BrokenContentError(issues);
  }
  const explainers = new Map(files.explainers.map(({ file, data }) => [file, data]));
  return {
    plan: withDistinctNumbers(plan),
    corrections: { file: corrections.file, data: corrections.data.corrections },
    sourceSha256: sha256(files.source),
    sourceSha256WithLf: sha256(files.source.replaceAll('\r\n', '\n')),
    site,
    identity,
    translations,
    measures: measures.map((facts) => {
      const path = facts.file.replace(/\/facts\.yaml$/, '');
      return { folder: path, facts, explainers: explainersIn(path, explainers) };
    }),
    agencies,
    topics,
    industries,
    questions,
    guides,
    instruments,
    updates,
    glossary: { file: glossary.file, data: glossary.data.terms },
    wordSources: glossary.data.word_sources ?? [],
    waysIn: { file: waysIn.file, data: waysIn.data.ways },
    redirects: { file: redirects.file, data: redirects.data.redirects },
    revisions: { file: revisions.file, data: revisions.data.revisions },
    pages: [...files.pages].sort(byFile).map(({ file, data }) => ({ file, data: readMdx(data) })),
  };
}

/**
 * One file against its schema.
 * @throws {BrokenContentError} naming every field that is wrong, with its mend
 */
export function checkFile<T extends z.ZodType>(schema: T, file: Filed<unknown>): z.infer<T> {
  const issues: Issue[] = [];
  const parsed = parseFile(schema, file, issues);
  if (!parsed) throw new BrokenContentError(issues);
  return parsed.data;
}

function byFile(a: Filed<unknown>, b: Filed<unknown>): number {
  return a.file < b.file ? -1 : 1;
}

function parseFile<T extends z.ZodType>(
  schema: T,
  { file, data }: Filed<unknown>,
  issues: Issue[],
): Filed<z.infer<T>> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return { file, data: result.data };
  for (const { path, message, code, ...rest } of result.error.issues) {
    const found = describe(path.reduce<unknown>(step, data));
    const keys = 'keys' in rest ? ` (${rest.keys.join(', ')})` : '';
    issues.push({
      file,
      field: fieldName(path),
      problem: code === 'unrecognized_keys' ? `unknown field${keys}.` : `found ${found}.`,
      mend: code === 'unrecognized_keys' ? 'Correct its spelling or remove it.' : sentence(message),
    });
  }
  return undefined;
}

function step(value: unknown, key: PropertyKey): unknown {
  return value && typeof value === 'object'
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** `use lower-case letters` → `Use lower-case letters.` */
function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}

const translationFiles = new Set(translationLocales.map(translationFile));

const knownFiles = [
  /^content\/plan\/(?:plan|corrections)\.yaml$/,
  /^content\/(?:conversion|glossary|redirects|revisions|site|ways-in)\.yaml$/,
  /^content\/measures\/[^/]+\/facts\.yaml$/,
  /^content\/(?:agencies|topics|industries|questions|guides|instruments|updates)\/[^/]+\.yaml$/,
];

function strayFiles(files: ContentFiles): Issue[] {
  return files.data
    .filter(
      ({ file }) =>
        !translationFiles.has(file) && !knownFiles.some((pattern) => pattern.test(file)),
    )
    .map(({ file }) => ({
      file,
      field: '',
      problem: 'no kind of content has its files here.',
      mend: 'Move it to where its kind belongs (see CONTRIBUTING.md), or remove it.',
    }));
}

/** Explainers beside no facts.yaml, and files of that kind which no locale is named after. */
function strayExplainers({ data, explainers }: ContentFiles): Issue[] {
  const facts = new Set(data.map(({ file }) => file));
  const factsOf = ({ file }: Filed<string>) => file.replace(/[^/]*$/, 'facts.yaml');
  const missing = new Set(explainers.map(factsOf).filter((file) => !facts.has(file)));
  return [
    ...[...missing].map((file) => ({
      file,
      field: '',
      problem: 'the file is missing.',
      mend: 'Add it, beside its explainers.',
    })),
    ...explainers
      .filter(({ file }) => !localeCodes.some((locale) => file.endsWith(`/${locale}.mdx`)))
      .map(({ file }) => ({
        file,
        field: '',
        problem: 'no language of the site has this name.',
        mend: `Call an explainer ${localeCodes.map((locale) => `${locale}.mdx`).join(' or ')}.`,
      })),
  ];
}

function explainersIn(folder: string, explainers: ReadonlyMap<string, string>): Localized<MdxText> {
  return localize((locale) => readMdx(explainers.get(`${folder}/${locale}.mdx`) ?? ''));
}
