import { translator } from '../../i18n/translator.ts';
import { paths } from '../../model/paths.ts';
import { formatUpdateDate } from '../../model/update-date.ts';
import { frameWidth, text, type Drawing } from './drawing/frame.ts';
import { inks } from './drawing/inks.ts';
import { link, shape, type Shape } from './drawing/svg.ts';
import type { PictureContext } from './picture-context.ts';
import { timeline, type TimelineMark } from './timeline.ts';

const names = 160;
const head = 34;
const padding = 8;
const mark = { width: 27, height: 22, gap: 4 };

/** What was done to which measure, quarter by quarter, one row for each kind of effect. */
export function drawTimeline({ library, locale, absolute }: PictureContext): Drawing {
  const t = translator(locale);
  const { rows, quarters } = timeline(library);
  const column = (frameWidth - names) / quarters.length;
  const inRow = Math.max(1, Math.floor((column - padding) / (mark.width + mark.gap)));
  const drawn = ({ measure, update }: TimelineMark, { x, y }: { x: number; y: number }) =>
    link(
      absolute(paths.update(locale, update.id)),
      t('picture.timeline.mark', {
        number: measure.number,
        date: formatUpdateDate(locale, update),
        title: update.title[locale],
      }),
      shape('rect', {
        x,
        y,
        width: mark.width,
        height: mark.height,
        fill: update.level === 'national' ? inks.ink : inks.paper,
        stroke: inks.ink,
      }),
      text(String(measure.number), {
        x: x + mark.width / 2,
        y: y + mark.height - 6,
        anchor: 'middle',
        attributes: { fill: update.level === 'national' ? inks.paper : inks.ink },
      }),
    );
  const shapes: Shape[] = [];
  let top = head;
  for (const { effect, cells, total } of rows) {
    const lines = Math.max(...cells.map(({ length }) => Math.ceil(length / inRow)));
    shapes.push(
      shape('line', { x2: frameWidth, y1: top, y2: top, stroke: inks.line }),
      text(t('home.count', { label: t(`updates.effects.${effect}.label`), count: total }), {
        x: 0,
        y: top + padding + 16,
      }),
      ...cells.flatMap((marks, quarter) =>
        marks.map((one, index) =>
          drawn(one, {
            x: names + quarter * column + padding / 2 + (index % inRow) * (mark.width + mark.gap),
            y: top + padding + Math.floor(index / inRow) * (mark.height + mark.gap),
          }),
        ),
      ),
    );
    top += lines * (mark.height + mark.gap) + 2 * padding;
  }
  return {
    height: top + 8,
    shapes: [
      ...quarters.flatMap(({ year, quarter }, index) => {
        const x = names + index * column;
        return [
          shape('line', { x1: x, x2: x, y1: 0, y2: top, stroke: inks.line }),
          text(t('picture.timeline.quarter', { year, quarter }), { x: x + 5, y: 18 }),
        ];
      }),
      ...shapes,
    ],
  };
}
