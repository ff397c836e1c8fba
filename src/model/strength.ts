import { localize } from '../i18n/locales.ts';
import { strengths, type Limb, type MeasureFacts, type Strength } from '../schema/measure-facts.ts';
import type { LibraryMeasure } from './library.ts';

/** How strong, from 1 (explores) to 5 (duty). */
export function strengthLevel(strength: Strength): number {
  return strengths.length - strengths.indexOf(strength);
}

/** Whether the strength of a measure has been told from its words; in a draft it may still be open. */
export function isClassed({
  sentences,
}: {
  sentences: readonly { strengths: readonly unknown[] }[];
}) {
  return sentences.some(({ strengths: limbs }) => limbs.length > 0);
}

/** The strengths that some of the measures have, strongest first. */
export function strengthsAmong(measures: readonly { facts: Pick<MeasureFacts, 'strength'> }[]) {
  const present = new Set(measures.map(({ facts }) => facts.strength));
  return strengths.filter((strength) => present.has(strength));
}

/** How many of the measures have each strength, those included that none has. */
export function countByStrength(
  measures: readonly { facts: Pick<MeasureFacts, 'strength'> }[],
): Record<Strength, number> {
  const counts: Record<Strength, number> = {
    duty: 0,
    applies: 0,
    directs: 0,
    encourages: 0,
    explores: 0,
  };
  for (const { facts } of measures) counts[facts.strength] += 1;
  return counts;
}

/**
 * The limbs of a whole measure: those of its headline strength first, then the others in the order
 * of the text. Limbs that are as strong and bind the same are told as one, with the words of all.
 */
export function limbsOfMeasure({
  facts,
  sentences,
}: {
  facts: Pick<MeasureFacts, 'strength'>;
  sentences: readonly Pick<LibraryMeasure['sentences'][number], 'strengths'>[];
}): Limb[] {
  const groups = Map.groupBy(
    sentences.flatMap((sentence) => sentence.strengths),
    ({ strength, binds }) => `${strength} ${binds}`,
  );
  const limbs = [...groups.values()].flatMap((group): Limb[] =>
    group.slice(0, 1).map((first) => ({
      ...first,
      evidence: localize((locale) => [
        ...new Set(group.flatMap(({ evidence }) => evidence[locale])),
      ]),
    })),
  );
  const isHeadline = ({ strength }: Limb) => strength === facts.strength;
  return [...limbs.filter(isHeadline), ...limbs.filter((limb) => !isHeadline(limb))];
}
