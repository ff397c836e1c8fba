import type { MeasureNumber } from '../../model/measure-number.ts';
import { translator } from '../../i18n/translator.ts';
import { measuresNumbered } from '../../model/numbered-measures.ts';
import { paths } from '../../model/paths.ts';
import { strengthsAmong } from '../../model/strength.ts';
import { measureColumns } from './column-scale.ts';
import { frameWidth, text, type Drawing } from './drawing/frame.ts';
import { inks } from './drawing/inks.ts';
import { strengthLooks, strengthTile } from './drawing/strength-look.ts';
import { link } from './drawing/svg.ts';
import type { PictureContext } from './picture-context.ts';

const height = 34;

/** Some measures among all, each with its strength; the others by number alone. */
export function drawTiles(
  numbers: readonly MeasureNumber[],
  { library, locale, absolute }: PictureContext,
): Drawing {
  const t = translator(locale);
  const columns = measureColumns(library, [0, frameWidth]);
  const own = measuresNumbered(library.measures, numbers);
  return {
    height: height + 50,
    shapes: [
      ...library.measures.map(({ number, facts }) => {
        const { start, width } = columns.of(number);
        const strength = t(`strength.${facts.strength}.label`);
        const { words } = strengthLooks[facts.strength];
        const numeral = (fill: string) =>
          text(String(number), {
            x: start + width / 2,
            y: 22,
            size: 12,
            anchor: 'middle',
            attributes: { fill },
          });
        return own.some((measure) => measure.number === number)
          ? link(
              absolute(paths.measure(locale, number)),
              t('picture.measureStrength', { number, title: facts.title[locale], strength }),
              ...strengthTile(facts.strength, { x: start, y: 0, width, height }),
              numeral(words),
            )
          : numeral(inks.soft);
      }),
      ...strengthsAmong(own).flatMap((strength, index) => [
        ...strengthTile(strength, { x: index * 200, y: height + 26, width: 24, height: 18 }),
        text(t(`strength.${strength}.label`), { x: index * 200 + 34, y: height + 41, size: 15 }),
      ]),
    ],
  };
}
