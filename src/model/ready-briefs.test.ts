import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { readyBriefs } from './ready-briefs.ts';

const briefs = readyBriefs(library);

test('every measure is in the brief of its part, and of each of its topics', () => {
  const parts = briefs.find(({ kind }) => kind === 'parts')?.briefs ?? [];
  expect(parts.flatMap(({ numbers }) => numbers)).toEqual(
    library.measures.map(({ number }) => number),
  );
  const topics = briefs.find(({ kind }) => kind === 'topics')?.briefs ?? [];
  expect(topics.map(({ key }) => key)).toEqual(library.topics.map(({ slug }) => slug));
});

test('each stands below the page that it is of', () => {
  const paths = briefs.flatMap(({ briefs: all }) => all.map(({ path }) => path('en')));
  expect(paths).toContain('/en/topics/tax/brief/');
  expect(paths).toContain('/en/agencies/commerce/brief/');
  expect(paths).toContain('/en/parts/1/brief/');
  expect(new Set(paths).size).toBe(paths.length);
});

test('that of a body has what it leads first, then what it supports', () => {
  const own = briefs.find(({ kind }) => kind === 'agencies')?.briefs ?? [];
  const both = library.agencies.filter(({ lead, support }) => lead.length * support.length > 0);
  expect(both).not.toEqual([]);
  for (const { slug, lead, support } of both)
    expect(own.find(({ key }) => key === slug)?.numbers).toEqual([...lead, ...support]);
});
