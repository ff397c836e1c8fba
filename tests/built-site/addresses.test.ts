import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { slugOfBody } from './facts/bodies.ts';
import { measuresOfTopic } from './facts/topics.ts';
import { files, ids, languages, measureNumbers, pageAt, pages } from './support/site.ts';
import { sourceMeasures } from './support/source.ts';

const slugsIn = (folder: string) =>
  readdirSync(`content/${folder}`).map((file) => file.replace(/\.yaml$/, ''));

const { terms } = parse(readFileSync('content/glossary.yaml', 'utf8')) as {
  terms: { slug: string }[];
};
const records = ['measure', 'plan', 'agency', 'topic', 'industry', 'term', 'instrument', 'update'];
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe.each(languages)('addresses (%s)', (language) => {
  test.each([
    '',
    'measures/',
    'plan/',
    'agencies/',
    'topics/',
    'industries/',
    'questions/',
    'glossary/',
    'instruments/',
    'updates/',
    'search/',
    'about/',
    'about/design/',
    'cite/',
    'brief/',
    ...range(6).map((part) => `parts/${part}/brief/`),
    ...Object.values(slugOfBody).map((slug) => `agencies/${slug}/brief/`),
    ...Object.keys(measuresOfTopic).map((slug) => `topics/${slug}/brief/`),
    ...slugsIn('industries').map((slug) => `industries/${slug}/brief/`),
    'embed/',
    ...['measures', 'topics', 'industries', 'agencies', 'plan'].map((kind) => `embed/${kind}/`),
    'data/',
    ...records.map((record) => `data/${record}/`),
    ...measureNumbers.map((number) => `measures/${number}/`),
    ...Object.values(slugOfBody).map((slug) => `agencies/${slug}/`),
    ...Object.keys(measuresOfTopic).map((slug) => `topics/${slug}/`),
    ...slugsIn('industries').map((slug) => `industries/${slug}/`),
    ...slugsIn('instruments').map((slug) => `instruments/${slug}/`),
  ])(`/${language}/%s`, (address) => {
    expect(pageAt(`/${language}/${address}`).$('main')).toHaveLength(1);
  });

  const fragments: Record<string, string[]> = {
    plan: [
      'notice',
      'preamble',
      ...range(6).map((part) => `part-${part}`),
      ...range(24).map((section) => `section-${section}`),
      ...sourceMeasures.flatMap(({ number, sentences }) => [
        `measure-${number}`,
        ...sentences.map((_, index) => `measure-${number}-s${index + 1}`),
      ]),
    ],
    glossary: terms.map(({ slug }) => slug),
    questions: slugsIn('questions'),
    instruments: slugsIn('instruments'),
    updates: slugsIn('updates'),
    data: records,
  };

  test.each(Object.entries(fragments))(`/${language}/%s/ has its fragments`, (name, expected) => {
    const present = new Set(ids(pageAt(`/${language}/${name}/`)));
    expect(expected.filter((id) => !present.has(id))).toEqual([]);
  });
});

test('there are as many terms, instruments and updates as were first published, or more', () => {
  expect(terms.length).toBeGreaterThanOrEqual(121);
  expect(slugsIn('instruments').length).toBeGreaterThanOrEqual(131);
  expect(slugsIn('updates').length).toBeGreaterThanOrEqual(75);
});

test('both languages have the same pages', () => {
  const under = (language: string) =>
    pages
      .filter(({ address }) => address.startsWith(`/${language}/`))
      .map(({ address }) => address.slice(language.length + 1));
  expect(under('zh')).toEqual(under('en'));
});

test.each([
  'index.html',
  '404.html',
  'robots.txt',
  'sitemap-index.xml',
  'llms.txt',
  'llms-full.txt',
  ...languages.flatMap((language) =>
    measureNumbers.map((number) => `${language}/measures/${number}/index.md`),
  ),
  '.well-known/security.txt',
  ...languages.map((language) => `${language}/feed.xml`),
  ...measureNumbers.map((number) => `id/measures/${number}/index.html`),
  ...[
    ...measureNumbers.map((number) => `measures/${number}.json`),
    ...[
      'plan',
      'measures',
      'agencies',
      'topics',
      'industries',
      'glossary',
      'instruments',
      'updates',
    ].map((name) => `${name}.json`),
    ...records.map((name) => `schema/${name}.schema.json`),
    ...['measures.csv', 'glossary.csv', 'measures.xlsx', 'updates.xlsx', 'glossary.xlsx'],
    ...['plan.zh.akn.xml', 'plan.en.akn.xml', 'plan.jsonld', 'dataset.jsonld', 'SHA256SUMS'],
  ].map((file) => `data/v1/${file}`),
  ...['zh', 'en', 'zh-en'].flatMap((edition) =>
    ['docx', 'epub'].map((ending) => `downloads/plan.${edition}.${ending}`),
  ),
  ...languages.flatMap((language) =>
    [
      'at-a-glance',
      'who-does-what',
      'what-has-changed',
      'where-from/guofa-2023-11',
      'where-from/guobanfa-2024-9',
      ...Object.values(slugOfBody).map((slug) => `agencies/${slug}`),
      ...Object.keys(measuresOfTopic).map((slug) => `topics/${slug}`),
      ...slugsIn('industries').map((slug) => `industries/${slug}`),
    ].flatMap((name) =>
      ['svg', 'csv', 'png'].map((format) => `pictures/${language}/${name}.${format}`),
    ),
  ),
])('the site has %s', (file) => {
  expect(files).toContain(file);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap((page) => {
    const all = ids(page);
    return all
      .filter((id, index) => all.indexOf(id) !== index)
      .map((id) => `${page.address}#${id}`);
  });
  expect(twice).toEqual([]);
});
