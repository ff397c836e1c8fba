import { compareMeasureNumbers } from '../../model/measure-number.ts';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { responsibilityMatrix } from './responsibility-matrix.ts';

const rows = responsibilityMatrix(library);

/** `commerce lead 8` for each mark of the picture, and for each body that a measure names. */
const drawn = rows.flatMap(({ agency, marks }) =>
  marks.map(({ measure, role }) => `${agency.slug} ${role} ${measure.number}`),
);
const named = library.measures.flatMap(({ number, responsibility }) =>
  (['lead', 'support'] as const).flatMap((role) =>
    (responsibility?.[role] ?? []).flatMap((body) =>
      body.kind === 'agency' ? [`${body.agency.slug} ${role} ${number}`] : [],
    ),
  ),
);

describe('the matrix', () => {
  test('has every lead and support mark of the measures, and no other', () => {
    expect(drawn.toSorted()).toEqual(named.toSorted());
    expect(drawn.filter((mark) => mark.includes(' lead '))).toHaveLength(43);
    expect(drawn.filter((mark) => mark.includes(' support '))).toHaveLength(11);
  });

  test('has a row for each body, once', () => {
    expect(rows.map(({ agency }) => agency.slug).toSorted()).toEqual(
      library.agencies.map(({ slug }) => slug).toSorted(),
    );
  });

  test('has its rows in the order in which the plan first names the bodies', () => {
    const firsts = rows.map(({ marks }) => marks[0]?.measure.number ?? 0);
    expect(firsts).toEqual(firsts.toSorted(compareMeasureNumbers));
  });

  test('leaves out a body that has no measure', () => {
    const [first, ...others] = library.agencies;
    if (!first) throw new Error('no bodies');
    const idle = { ...first, lead: [], support: [] };
    const shown = responsibilityMatrix({ ...library, agencies: [idle, ...others] });
    expect(shown).toHaveLength(library.agencies.length - 1);
  });
});
