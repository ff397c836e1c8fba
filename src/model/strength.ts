import { strengths, type Strength } from '../schema/measure-facts.ts';

/** How strong, from 1 (explores) to 5 (must). */
export function strengthLevel(strength: Strength): number {
  return strengths.length - strengths.indexOf(strength);
}
