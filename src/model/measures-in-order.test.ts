import { expect, test } from 'vitest';
import type { Library } from './library.ts';
import { measuresInOrder } from './measures-in-order.ts';

type Parts = Pick<Library, 'parts' | 'sections' | 'measures'>;
const part = { ordinal: 1 } as Library['parts'][number];
const section = { ordinal: 1, part } as Library['sections'][number];
const empty = { ordinal: 2, part } as Library['sections'][number];
const measure = (number: number, place: object) =>
  ({ number, part: null, section: null, ...place }) as Library['measures'][number];
const shown = (library: Parts) =>
  measuresInOrder(library).map((one) => [
    one.part?.ordinal ?? null,
    one.sections.map((group) => [
      group.section?.ordinal ?? null,
      group.measures.map(({ number }) => number),
    ]),
  ]);

test('a plan without parts has its measures', () => {
  const measures = [measure(1, {}), measure(2, {})];
  expect(shown({ parts: [], sections: [], measures })).toEqual([[null, [[null, [1, 2]]]]]);
});

test('a part has its sections and the measures beside them in the order of the text', () => {
  const measures = [
    measure(1, { part }),
    measure(2, { part, section }),
    measure(3, { part, section }),
    measure(4, { part }),
  ];
  expect(shown({ parts: [part], sections: [section, empty], measures })).toEqual([
    [
      1,
      [
        [null, [1]],
        [1, [2, 3]],
        [null, [4]],
        [2, []],
      ],
    ],
  ]);
});
