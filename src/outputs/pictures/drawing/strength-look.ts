import type { Strength } from '../../../schema/measure-facts.ts';
import { inks } from './inks.ts';
import { shape, type Shape } from './svg.ts';

interface StrengthLook {
  /** Colour of a frame inside its border, which tells it from a fuller ground without colour. */
  frame?: string;
  /** Ground and border of a tile. */
  tile: Shape['attributes'];
  /** Colour of the words on it. */
  words: string;
}

const light = { fill: inks.sheet, stroke: inks.ink, 'stroke-width': 2 };

/** How strong a measure is, as on the pages: the stronger, the more ink; red is for a duty alone. */
export const strengthLooks: Record<Strength, StrengthLook> = {
  duty: { tile: { fill: inks.seal, stroke: inks.seal }, words: inks['on-seal'] },
  applies: {
    frame: inks.paper,
    tile: { fill: inks.ink, stroke: inks.ink },
    words: inks.paper,
  },
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
): Shape[] {
  const { tile, frame } = strengthLooks[strength];
  const inner = { x: x + 3, y: y + 3, width: width - 6, height: height - 6 };
  return [
    shape('rect', { x, y, width, height, ...tile }),
    ...(frame ? [shape('rect', { ...inner, fill: 'none', stroke: frame })] : []),
  ];
}
