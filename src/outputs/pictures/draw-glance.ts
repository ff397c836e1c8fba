import { measuresInOrder } from '../../model/measures-in-order.ts';
import { translator, type Translate } from '../../i18n/translator.ts';
import { paths } from '../../model/paths.ts';
import { strengths } from '../../schema/measure-facts.ts';
import { states } from '../../model/effects.ts';
import { stateSigns } from '../state-signs.ts';
import { frameWidth, text, type Drawing } from './drawing/frame.ts';
import { inks } from './drawing/inks.ts';
import { strengthLooks, strengthTile } from './drawing/strength-look.ts';
import { link, shape, type Shape } from './drawing/svg.ts';
import { wrapText } from './drawing/wrap-text.ts';
import type { PictureContext } from './picture-context.ts';

const names = 170;
const gap = 8;
const perLine = 7;
const tileWidth = (frameWidth - names - gap * (perLine - 1)) / perLine;
const leading = 16;
const legendHeight = 82;

/** All measures as numbered tiles in their parts, each with its strength and the sign of its state; below the legend. */
export function drawGlance({ library, locale, absolute }: PictureContext): Drawing {
  const t = translator(locale);
  const titles = new Map(
    library.measures.map(({ number, facts }) => [
      number,
      wrapText(facts.title[locale], { size: 12.5, width: tileWidth - 16 }),
    ]),
  );
  const most = Math.max(...[...titles.values()].map(({ length }) => length));
  const tile = { width: tileWidth, height: 36 + most * leading };
  const shapes = strengths.flatMap((strength, index) => {
    const x = (frameWidth / strengths.length) * index;
    const count = library.measures.filter(({ facts }) => facts.strength === strength).length;
    const label = t('home.count', { label: t(`strength.${strength}.label`), count });
    return [
      ...strengthTile(strength, { x, y: 0, width: 30, height: 20 }),
      text(label, { x: x + 40, y: 16, size: 16 }),
    ];
  });
  shapes.push(...stateLegend(t, library.measures));
  let top = legendHeight;
  for (const { part, measures: own } of measuresInOrder(library)) {
    const name = part?.shortName[locale] ?? '';
    shapes.push(
      shape('line', { x2: frameWidth, y1: top - 10, y2: top - 10, stroke: inks.line }),
      ...wrapText(name, { size: 17, width: names - 20 }).map((line, index) =>
        text(line, {
          x: 0,
          y: top + 20 + index * 23,
          size: 17,
          attributes: { 'font-weight': 700 },
        }),
      ),
    );
    own.forEach(({ number, facts, state }, index) => {
      const x = names + (index % perLine) * (tile.width + gap);
      const y = top + Math.floor(index / perLine) * (tile.height + gap);
      const { words } = strengthLooks[facts.strength];
      const title = t('picture.measureStrength', {
        number,
        title: facts.title[locale],
        strength: [
          t(`strength.${facts.strength}.label`),
          ...(stateSigns[state] ? [t(`today.states.${state}`)] : []),
        ].join(t('sign.semicolon')),
      });
      shapes.push(
        link(
          absolute(paths.measure(locale, number)),
          title,
          ...strengthTile(facts.strength, { x, y, ...tile }),
          ...titleInTile(String(number), titles.get(number) ?? [], { x: x + 9, y, words }),
          text(stateSigns[state], {
            x: x + tile.width - 9,
            y: y + 22,
            size: 18,
            anchor: 'end',
            attributes: { fill: words, 'font-weight': 700 },
          }),
        ),
      );
    });
    top += Math.ceil(own.length / perLine) * (tile.height + gap) + 18;
  }
  return { height: top - 18, shapes };
}

function titleInTile(
  number: string,
  lines: readonly string[],
  { x, y, words }: { x: number; y: number; words: string },
): Shape[] {
  return [
    text(number, { x, y: y + 24, size: 21, attributes: { fill: words, 'font-family': 'serif' } }),
    ...lines.map((line, index) =>
      text(line, { x, y: y + 42 + index * leading, size: 12.5, attributes: { fill: words } }),
    ),
  ];
}

/** The signs that some measures have, with their meaning and number. */
function stateLegend(t: Translate, measures: PictureContext['library']['measures']): Shape[] {
  return states
    .map((state) => ({ state, count: measures.filter((one) => one.state === state).length }))
    .filter(({ state, count }) => stateSigns[state] && count > 0)
    .flatMap(({ state, count }, index) => {
      const x = (frameWidth / strengths.length) * 2 * index;
      const label = t('home.count', { label: t(`today.states.${state}`), count });
      return [
        text(stateSigns[state], { x: x + 10, y: 48, size: 18, attributes: { 'font-weight': 700 } }),
        text(label, { x: x + 40, y: 47, size: 16 }),
      ];
    });
}
