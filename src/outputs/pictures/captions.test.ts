import { expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import {
  agencyCaption,
  glanceCaption,
  matrixCaption,
  provisionCaption,
  timelineCaption,
} from './captions.ts';

const agency = (slug: string) => {
  const found = library.agencies.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no body ${slug}`);
  return found;
};
const document = (slug: string) => {
  const found = library.instruments.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no document ${slug}`);
  return found;
};

test('captions count what the pictures show', () => {
  const directed = library.measures.filter(({ facts }) => facts.strength === 'directs').length;
  expect(glanceCaption('en', library)).toContain(
    `Of the 19 measures, ${directed} give an authority a task`,
  );
  expect(matrixCaption('en', library)).toContain(
    'the Commission of Commerce: 9 of the 19 measures, in 5 parts. Of the 25 bodies, 17 appear',
  );
  expect(matrixCaption('zh', library)).toContain(
    '牵头最多的是市商务委：19条里的9条，分布在5个部分',
  );
  expect(timelineCaption('en', library)).toMatch(
    new RegExp(`For \\d+ of ${library.measures.length} measures no change was seen`),
  );
});

test('counts follow the content', () => {
  const [first] = library.measures;
  expect(first).toBe(measureNumbered(1));
  expect(glanceCaption('en', { measures: library.measures.slice(0, 1) })).toContain(
    'Of the 1 measures, 0 give an authority a task, 1 encourage',
  );
});

test('a body that only leads, only supports, or does both is told so', () => {
  expect(agencyCaption('en', agency('tax'), library.measures)).toMatch(/^It leads 3 of/);
  expect(agencyCaption('en', agency('health'), library.measures)).toMatch(/^It supports 1 of/);
  expect(agencyCaption('en', agency('commerce'), library.measures)).toMatch(
    /leads 9 .* supports 1/,
  );
});

test('a document that the plan follows section by section is told apart from one it does not', () => {
  const used = new Set(
    library.measures.flatMap(({ facts }) =>
      facts.national_provisions
        .filter(({ instrument }) => instrument === 'guobanfa-2024-9')
        .map(({ provision }) => provision),
    ),
  );
  const followed = library.measures.map((measure) => {
    const own = { instrument: 'guofa-2023-11', provision: measure.section?.ordinal ?? 0 };
    return { ...measure, facts: { ...measure.facts, national_provisions: [own] } };
  });
  expect(
    provisionCaption('en', document('guofa-2023-11'), { ...library, measures: followed }),
  ).toContain('13 sections');
  expect(provisionCaption('en', document('guobanfa-2024-9'), library)).toContain(
    `${used.size} of the 24 provisions`,
  );
});
