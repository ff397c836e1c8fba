import type { Strength } from '../../../schema/measure-facts.ts';
import { inks } from './inks.ts';
import type { Shape } from './svg.ts';

interface StrengthLook {
  /** Ground and border of a tile. */
  tile: Shape['attributes'];
  /** Colour of the words on it. */
  words: string;
}

/** How strong a measure is, told by ground and border alike, as on the pages. */
export const strengthLooks: Record<Strength, StrengthLook> = {
  must: { tile: { fill: inks.ink, stroke: inks.ink }, words: inks.paper },
  applies: { tile: { fill: inks.seal, stroke: inks.seal }, words: inks['on-seal'] },
  commits: { tile: { fill: inks.sheet, stroke: inks.ink }, words: inks.ink },
  encourages: {
    tile: { fill: inks.paper, stroke: inks.ink, 'stroke-dasharray': '5 3' },
    words: inks.ink,
  },
  explores: {
    tile: { fill: inks.tint, stroke: inks.ink, 'stroke-dasharray': '1.5 2.5' },
    words: inks.ink,
  },
};
