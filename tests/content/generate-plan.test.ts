import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findIssues } from '../../src/model/integrity/find-issues.ts';
import { readContent } from '../../src/model/read-content.ts';
import { generatePlan } from '../../src/tools/bench/generate-plan.ts';

const real = new Map(
  readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((file) => [file.replace('content/', ''), readFileSync(file, 'utf8')]),
);

const filesLike = (files: Map<string, string>, pattern: RegExp) =>
  [...files]
    .filter(([path]) => pattern.test(path))
    .map(([path, text]) => ({ file: `content/${path}`, data: text }));

const contentOf = (files: Map<string, string>) =>
  readContent({
    source: files.get('plan/source.zh.txt') ?? '',
    data: filesLike(files, /^(?!releases\/).*\.yaml$/).map(
      ({ file, data }): { file: string; data: unknown } => ({ file, data: parse(data) }),
    ),
    explainers: filesLike(files, /^measures\/.*\.mdx$/),
    pages: filesLike(files, /^pages\//).map(({ file, data }) => ({
      file,
      data: data.replace(/^---\n[\s\S]*?\n---\n/, ''),
    })),
  });

test('the real plan comes back as it is', () => {
  expect(generatePlan(real, 51)).toEqual(real);
});

test('a generated plan is whole: nothing is broken, every measure has its own number', () => {
  const content = contentOf(generatePlan(real, 60));
  expect(findIssues(content)).toEqual([]);
  expect(content.plan.measures.map(({ number }) => number)).toEqual(
    Array.from({ length: 60 }, (_, index) => index + 1),
  );
  expect(content.plan.measures[58]?.text).toBe(content.plan.measures[7]?.text);
});

test('no two explainers of a generated plan are the same', () => {
  const texts = contentOf(generatePlan(real, 160)).measures.map(
    ({ explainers }) => explainers.en.source,
  );
  expect(new Set(texts).size).toBe(160);
});

test('the same input gives the same files', () => {
  expect(generatePlan(real, 60)).toEqual(generatePlan(real, 60));
});

test('fewer measures than the real plan has are refused', () => {
  expect(() => generatePlan(real, 50)).toThrow('Generate 51 measures or more, not 50.');
});
