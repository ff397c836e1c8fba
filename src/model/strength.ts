import { strengths, type MeasureFacts, type Strength } from '../schema/measure-facts.ts';

/** How strong, from 1 (explores) to 5 (must). */
export function strengthLevel(strength: Strength): number {
  return strengths.length - strengths.indexOf(strength);
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
    must: 0,
    applies: 0,
    commits: 0,
    encourages: 0,
    explores: 0,
  };
  for (const { facts } of measures) counts[facts.strength] += 1;
  return counts;
}
