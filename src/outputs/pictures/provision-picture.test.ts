import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { isSeen } from '../../model/national-provisions.ts';
import { isOneForOne, provisionPicture } from './provision-picture.ts';

const documents = library.instruments.filter(({ provisions }) => provisions);

const instrumentOf = (slug: string) => {
  const found = documents.find((instrument) => instrument.slug === slug);
  if (!found) throw new Error(`The content has no provisions of ${slug}.`);
  return found;
};

test('there are two national documents, with 24 provisions each', () => {
  expect(documents.map(({ slug, provisions }) => [slug, provisions?.length]).toSorted()).toEqual([
    ['guobanfa-2024-9', 24],
    ['guofa-2023-11', 24],
  ]);
});

describe.each(documents)('the picture of $slug', (instrument) => {
  const picture = provisionPicture(instrument, library);

  test('has every provision, section and measure, each once and in order', () => {
    expect(picture.provisions.map(({ provision }) => provision.number)).toEqual(
      instrument.provisions?.map(({ number }) => number),
    );
    expect(picture.sections.map(({ section }) => section)).toEqual(library.sections);
    expect(picture.measures.map(({ measure }) => measure)).toEqual(library.measures);
  });

  test('has a curve for each provision that a measure implements, and no other', () => {
    const expected = library.measures.flatMap(({ number, facts }) =>
      facts.national_provisions
        .filter((entry) => entry.instrument === instrument.slug)
        .map(({ provision }) => `${provision} → ${number} ${isSeen(instrument, provision)}`),
    );
    const drawn = picture.links.map(
      ({ provision, measure, seen }) => `${provision} → ${measure} ${seen}`,
    );
    expect(drawn.toSorted()).toEqual(expected.toSorted());
  });

  test('has curves that begin at their provision and end at their measure', () => {
    for (const { provision, measure, path } of picture.links) {
      const [from, to] = [/^M0,([\d.]+)C/.exec(path)?.[1], /,100,([\d.]+)$/.exec(path)?.[1]];
      const provisionY = picture.provisions.find((row) => row.provision.number === provision)?.y;
      const measureY = picture.measures.find((row) => row.measure.number === measure)?.y;
      expect(Number(from)).toBeCloseTo(provisionY ?? -1, 1);
      expect(Number(to)).toBeCloseTo(measureY ?? -1, 1);
    }
  });

  test('has its measures inside their sections', () => {
    for (const { measure, y } of picture.measures) {
      const box = picture.sections.find(({ section }) => section === measure.section);
      expect(y).toBeGreaterThan(box?.y ?? Infinity);
      expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
    }
    const heights = picture.sections.reduce((sum, { height }) => sum + height, 0);
    expect(heights).toBeCloseTo(100);
  });
});

test('a plan follows a document one for one where each section carries down the provision in its place', () => {
  const document = instrumentOf('guofa-2023-11');
  expect(isOneForOne(document, library)).toBe(false);
  const measures = library.measures.map((measure) => {
    const provision = measure.section?.ordinal ?? 0;
    const national_provisions = [{ instrument: document.slug, provision }];
    return { ...measure, facts: { ...measure.facts, national_provisions } };
  });
  expect(isOneForOne(document, { ...library, measures })).toBe(true);
  expect(isOneForOne(instrumentOf('guobanfa-2024-9'), { ...library, measures })).toBe(false);
});
