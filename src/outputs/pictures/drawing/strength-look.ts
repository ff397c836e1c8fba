import type { Strength } from '../../../schema/measure-facts.ts';
import { inks } from './inks.ts';
import { shape, type Shape } from './svg.ts';

interface StrengthLook {
  /** Colour of a frame inside its border. */
  frame?: string;
  /** Ground and border of a tile. */
  tile: Shape['attributes'];
  /** Colour of the words on it. */
  words: string;
}

/** How strong a measure is, told by ground and border alike, as on the pages. */
export const strengthLooks: Record<Strength, StrengthLook> = {
  must: { tile: { fill: inks.ink, stroke: inks.ink }, words: inks.paper },
  applies: {
    frame: inks['on-seal'],
    tile: { fill: inks.seal, stroke: inks.seal },
    words: inks['on-seal'],
  },
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

/** The ground of a tile, told apart without colour, too. */
export function strengthTile(
  strength: Strength,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Shape[] {
  const { tile, frame } = strengthLooks[strength];
  return [
    shape('rect', { x, y, width, height, 'stroke-width': 1.5, ...tile }),
    ...(frame
      ? [
          shape('rect', {
            x: x + 3,
            y: y + 3,
            width: width - 6,
            height: height - 6,
            fill: 'none',
            stroke: frame,
          }),
        ]
      : []),
  ];
}
