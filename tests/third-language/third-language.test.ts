import { expect, test, vi } from 'vitest';
import Measure from '../../src/components/measure/Measure.astro';
import type * as table from '../../src/i18n/locale-rows.ts';
import { localeCodes, locales } from '../../src/i18n/locales.ts';
import { editions } from '../../src/model/editions.ts';
import { checkExplainers } from '../../src/model/integrity/check-explainers.ts';
import { checkPages } from '../../src/model/integrity/check-pages.ts';
import { findIssues } from '../../src/model/integrity/find-issues.ts';
import { BrokenContentError } from '../../src/model/issue.ts';
import { joinLibrary } from '../../src/model/join-library.ts';
import { readContent, type ContentFiles } from '../../src/model/read-content.ts';
import { readContentFiles } from '../../src/tools/read-library.ts';
import { renderComponent } from '../support/render-component.ts';
import { madeUp, withMadeUp } from './made-up.ts';

// What CONTRIBUTING says that one more language takes: a row and a dictionary …
vi.mock('../../src/i18n/locale-rows.ts', async (original) => {
  const actual = await original<typeof table>();
  const { madeUp: code, madeUpRow } = await import('./made-up.ts');
  return { ...actual, rows: { ...actual.rows, [code]: madeUpRow(actual.rows.en) } };
});
vi.mock('../../src/i18n/dictionaries.ts', async () => {
  const { rows } = await import('../../src/i18n/locale-rows.ts');
  const zh = await import('../../src/i18n/zh.json');
  const en = await import('../../src/i18n/en.json');
  const xx = en;
  const dictionaries = Object.entries({ zh, en, xx }).map(([code, { default: words }]) => [
    code,
    { ...words, sign: rows[code as keyof typeof rows].signs },
  ]);
  return { dictionaries: Object.fromEntries(dictionaries) as unknown };
});

// … and texts: here those of another language under its code.
const files = readContentFiles('tests/fixtures/plan');
const translated: ContentFiles = {
  ...files,
  data: files.data.flatMap((one) => {
    const both = { file: one.file, data: withMadeUp(one.data) };
    const file = one.file.replace('translation.en', `translation.${madeUp}`);
    return file === one.file ? [both] : [both, { ...one, file }];
  }),
  explainers: files.explainers.flatMap((one) => {
    const file = one.file.replace(/\/en\.mdx$/, `/${madeUp}.mdx`);
    return file === one.file ? [one] : [one, { ...one, file }];
  }),
  pages: files.pages.flatMap((one) => {
    const file = one.file.replace('/pages/en/', `/pages/${madeUp}/`);
    return file === one.file ? [one] : [one, { ...one, file }];
  }),
};

test('a row makes a language of the site, with editions of its own', () => {
  expect(localeCodes).toEqual(['zh', 'en', madeUp]);
  expect(editions).toEqual(['zh', 'en', madeUp, 'zh-en', `zh-${madeUp}`]);
});

test('the checks list every text that it lacks in what is known', () => {
  let faults = '';
  try {
    readContent(files);
  } catch (error) {
    faults = error instanceof BrokenContentError ? error.message : '';
  }
  expect(faults).toContain(`content/plan/translation.${madeUp}.yaml: the file is missing.`);
  expect(faults).toContain(`content/topics/tax.yaml › name.${madeUp}: found nothing.`);
  expect(faults).toMatch(
    /\/08-[^\n]*facts\.yaml › sentences\[0\]\.strengths\[0\]\.evidence\.xx: found nothing/,
  );
  expect(faults).toContain(`content/glossary.yaml › terms[0].renderings.${madeUp}: found nothing.`);
});

test('the checks list every explainer and page that it lacks', () => {
  const { explainers, pages } = files;
  const content = readContent({ ...translated, explainers, pages });
  const missing = [...checkExplainers(content), ...checkPages(content)].map(({ file }) => file);
  expect(missing.filter((file) => file.endsWith(`/${madeUp}.mdx`))).toHaveLength(19);
  expect(missing).toContain(`content/pages/${madeUp}/about.mdx`);
});

test('with all its texts nothing is wrong, and a measure has a page in it', async () => {
  const content = readContent(translated);
  expect(findIssues(content)).toEqual([]);
  const library = joinLibrary(content);
  const measure = library.measures.find(({ number }) => number === 8);
  const $ = await renderComponent(Measure, { locale: madeUp, library, measure });
  expect($('[data-official]').first().attr('lang')).toBe(locales.zh.tag);
  expect($('[data-translation]').first().attr('lang')).toBe(madeUp);
  expect($('h1').text()).toContain(measure?.facts.title.en);
}, 120_000);
