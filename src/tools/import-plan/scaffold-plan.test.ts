import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberedPerPart } from '../../model/read-plan/fixtures.ts';
import { readPlan } from '../../model/read-plan/read-plan.ts';
import { sha256 } from '../../model/sha256.ts';
import { translationUnits } from '../../model/translation-units.ts';
import { agencySchema } from '../../schema/agency.ts';
import { measureFactsSchema } from '../../schema/measure-facts.ts';
import { planIdentitySchema } from '../../schema/plan-identity.ts';
import { isoDate } from './files-to-fill.ts';
import { scaffoldPlan } from './scaffold-plan.ts';
import { siteSchema } from '../../schema/site.ts';

const source = readFileSync('tests/fixtures/whole-plan.zh.txt', 'utf8');
const plan = readPlan(source);
const files = scaffoldPlan(plan, source);
const yaml = (path: string) => parse(files.get(path) ?? '');

describe('the scaffold of the real plan', () => {
  test('has the Chinese above each entry of the translation', () => {
    expect(files.get('plan/translation.en.yaml')).toContain(
      '# （牵头单位：市委金融办）\nmeasure-8-responsible:\n',
    );
  });

  test('holds the source as it is', () => {
    expect(files.get('plan/source.zh.txt')).toBe(source);
  });

  test('holds a folder for every measure, a file for every body, and the empty folders', () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => /^measures\/\d\d-measure\/facts\.yaml$/.test(path))).toHaveLength(
      51,
    );
    expect(paths.filter((path) => path.endsWith('.mdx'))).toHaveLength(108);
    expect(paths.filter((path) => path.startsWith('agencies/body-'))).toHaveLength(32);
    for (const folder of ['topics', 'industries', 'questions', 'instruments', 'updates']) {
      expect(paths).toContain(`${folder}/.gitkeep`);
    }
  });

  test('has an untranslated entry with the hash of its Chinese for every unit', () => {
    const units = translationUnits(plan);
    expect(Object.keys(yaml('plan/translation.en.yaml'))).toEqual(units.map(({ id }) => id));
    expect(yaml('plan/translation.en.yaml')['measure-8-responsible']).toEqual({
      of_sha256: sha256('（牵头单位：市委金融办）'),
      text: '',
    });
  });

  test.each([
    ['site.yaml', siteSchema],
    ['plan/plan.yaml', planIdentitySchema],
    ['measures/20-measure/facts.yaml', measureFactsSchema],
    ['agencies/body-1.yaml', agencySchema],
  ])('%s has every field that its schema asks for, in that order', (path, { shape }) => {
    const fields = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
    const present = Object.keys(yaml(path)).filter((name) => name !== 'draft');
    expect(present).toEqual(fields.map(([name]) => name));
  });

  test('knows what the text itself says', () => {
    expect(yaml('plan/plan.yaml')).toMatchObject({
      document_number: { zh: '渝府办发〔2024〕40号', en: '' },
      issuer: { zh: '重庆市人民政府办公厅', en: '' },
      issued: '2024-04-24',
      source_sha256: sha256(source),
    });
    expect(yaml('measures/20-measure/facts.yaml')).toMatchObject({ number: 20, reviewed: null });
    expect(yaml('measures/20-measure/facts.yaml').sentences).toHaveLength(2);
    expect(yaml('agencies/body-1.yaml').names_in_text).toEqual(['市商务委']);
  });

  test('leaves what is to be written empty, which the schemas then name', () => {
    const issues = measureFactsSchema.safeParse(yaml('measures/08-measure/facts.yaml')).error
      ?.issues;
    const fields = new Set(issues?.map(({ path }) => path[0]));
    for (const field of ['title', 'question', 'answer', 'strength', 'sentences', 'topics']) {
      expect(fields).toContain(field);
    }
    expect(files.get('measures/08-measure/en.mdx')).toMatch(
      /^## What it means\n\n## Who can use it/,
    );
  });
});

test('where numbers begin anew in each part, folders are named by part and number', () => {
  const folders = [...scaffoldPlan(readPlan(numberedPerPart), numberedPerPart).keys()]
    .filter((path) => path.endsWith('facts.yaml'))
    .map((path) => path.split('/')[1]);
  expect(folders).toEqual(['1-01-measure', '1-02-measure', '2-01-measure', '2-02-measure']);
});

test.each([
  ['2024年4月24日', '2024-04-24'],
  ['二〇二四年十月六日', '2024-10-06'],
  ['二○二四年五月三十一日', '2024-05-31'],
  ['2024年4月', ''],
  ['', ''],
])('the date %s is %s', (printed, iso) => {
  expect(isoDate(printed)).toBe(iso);
});
