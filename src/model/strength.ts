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
