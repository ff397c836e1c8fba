import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeCodes } from '../../i18n/locales.ts';
import { explainerParts, partOfHeading, splitAtHeadings } from '../../model/explainer.ts';
import { editorFiles, fileKinds, schemaFolder } from './editor-schemas.ts';
import { fixture } from '../../../tests/support/library.ts';

const read = (path: string) => readFileSync(path, 'utf8');

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validators = new Map(
  fileKinds.map(({ name }) => {
    const schema = JSON.parse(read(`${schemaFolder}/${name}.json`)) as object;
    return [`${schemaFolder}/${name}.json`, ajv.compile(schema)];
  }),
);

/** What an editor would mark in a file. */
function faults(schema: string, file: string): string[] {
  const validate = validators.get(schema);
  if (!validate) return [`${file}: there is no ${schema}`];
  validate(parse(read(file)));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${file}${instancePath}: ${message ?? ''}`,
  );
}

test('what editors read is as src/schema/ says: run `npm run schemas`', () => {
  const stale = editorFiles().filter(({ path, text }) => !existsSync(path) || read(path) !== text);
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test('every YAML file of a plan is of one kind, and an editor marks nothing in it', () => {
  const kinds = fileKinds.map(({ name, files }) => ({
    name,
    files: globSync(files.replace('content', fixture)),
  }));
  expect(kinds.flatMap(({ files }) => files).sort()).toEqual(
    globSync(`${fixture}/**/*.{yaml,yml}`).sort(),
  );
  expect(
    kinds.flatMap(({ name, files }) =>
      files.flatMap((file) => faults(`${schemaFolder}/${name}.json`, file)),
    ),
  ).toEqual([]);
});

test('a field says in the editor what to write', () => {
  const agency = JSON.parse(read(`${schemaFolder}/agency.json`)) as {
    properties: Record<string, { description?: string }>;
  };
  expect(agency.properties['superior_relation']?.description).toContain('vertical: it commands');
});

describe('templates', () => {
  const files = globSync('docs/templates/**/*.yaml').sort();

  test('are there for what is added most', () => {
    expect(files).toEqual([
      'docs/templates/agency.yaml',
      'docs/templates/industry.yaml',
      'docs/templates/instrument.yaml',
      'docs/templates/measure/facts.yaml',
      'docs/templates/question.yaml',
      'docs/templates/term.yaml',
      'docs/templates/topic.yaml',
      'docs/templates/update.yaml',
    ]);
  });

  test.for(files)('%s names its schema, from its place and from where it is copied', (file) => {
    const address = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(file))?.[1] ?? '';
    const schema = join(dirname(file), address);
    expect(faults(schema, file)).toEqual([]);
    const kind = fileKinds.find(({ name }) => schema === `${schemaFolder}/${name}.json`);
    const place = dirname(kind?.files ?? '').replace('*', '01-example');
    // A term is an entry of a file that is there already.
    if (kind?.name !== 'glossary') expect(join(place, address)).toBe(schema);
  });

  test.for(localeCodes)('have an explainer with its five parts (%s)', (locale) => {
    const parts = splitAtHeadings(read(`docs/templates/measure/${locale}.mdx`)).filter(
      ({ heading }) => heading,
    );
    expect(parts.map(({ heading }) => partOfHeading(locale, heading))).toEqual(explainerParts);
  });
});
