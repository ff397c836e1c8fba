import type { Strength } from '../../../schema/measure-facts.ts';
import { inks } from './inks.ts';
import { shape, type Shape } from './svg.ts';

interface StrengthLook {
  /** Ground and border of a tile. */
  tile: Shape['attributes'];
  /** Colour of the words on it. */
  words: string;
}

const light = { fill: inks.sheet, stroke: inks.ink, 'stroke-width': 2 };

/** How strong a measure is, as on the pages: the stronger, the more ink; red is for a duty alone. */
export const strengthLooks: Record<Strength, StrengthLook> = {
  duty: { tile: { fill: inks.seal, stroke: inks.seal }, words: inks['on-seal'] },
  applies: { tile: { fill: inks.ink, stroke: inks.ink }, words: inks.paper },
  directs: { tile: light, words: inks.ink },
  encourages: { tile: { ...light, 'stroke-dasharray': '5 3' }, words: inks.ink },
  explores: {
    tile: { ...light, 'stroke-width': 1, 'stroke-dasharray': '3 3' },
    words: inks.ink,
  },
};

/** The ground of a tile, told apart without colour, too. */
export function strengthTile(
  strength: Strength,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Shape {
  return shape('rect', { x, y, width, height, ...strengthLooks[strength].tile });
}
