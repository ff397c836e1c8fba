import { translator } from '../../i18n/translator.ts';
import { numberIn } from '../../model/document-number.ts';
import { formatDate } from '../../model/format-date.ts';
import { paths } from '../../model/paths.ts';
import { formatUpdateDate } from '../../model/update-date.ts';
import { frameWidth, text, type Drawing } from './drawing/frame.ts';
import { inks } from './drawing/inks.ts';
import { link, shape, type Shape } from './drawing/svg.ts';
import type { PictureContext } from './picture-context.ts';
import { markLetter, timeline } from './timeline.ts';

const names = 250;
const head = 48;
/** Pixels from a dot to the next one above it. */
const step = 14;
const padding = 8;

/** Later developments month by month, one row for each part, with the documents that came before. */
export function drawTimeline({ library, locale, absolute }: PictureContext): Drawing {
  const t = translator(locale);
  const { rows, marks, years } = timeline(library);
  const at = (x: number) => names + (x / 100) * (frameWidth - names);
  const shapes: Shape[] = [];
  let top = head;
  for (const { part, dots, levels } of rows) {
    const bottom = top + levels * step + 2 * padding;
    shapes.push(
      shape('line', { x2: frameWidth, y1: top, y2: top, stroke: inks.line }),
      text(
        t('picture.timeline.count', {
          part: part?.shortName[locale] ?? t('picture.timeline.whole'),
          number: dots.length,
        }),
        { x: 0, y: bottom - padding - 3 },
      ),
      ...dots.map(({ update, x, level }) =>
        link(
          absolute(paths.update(locale, update.id)),
          t('picture.timeline.dot', {
            date: formatUpdateDate(locale, update),
            title: update.title[locale],
          }),
          shape('circle', { cx: at(x), cy: bottom - padding - (level + 0.5) * step, r: 5.5 }),
        ),
      ),
    );
    top = bottom;
  }
  const vertical = (x: number, stroke: string, y1: number) =>
    shape('line', { x1: at(x), x2: at(x), y1, y2: top, stroke });
  const documents = marks.map(({ instrument, date }, index) => {
    const name = instrument?.number
      ? numberIn(locale, instrument.number)
      : t('picture.timeline.plan');
    return `${markLetter(index)} ${name} ${formatDate(locale, date)}`;
  });
  return {
    height: top + 40,
    shapes: [
      ...years.flatMap(({ year, x }) => [
        vertical(x, inks.line, 0),
        text(String(year), { x: at(x) + 5, y: 16 }),
      ]),
      ...marks.flatMap(({ x }, index) => [
        vertical(x, inks.seal, head - 6),
        text(markLetter(index), {
          x: at(x),
          y: head - 12,
          anchor: 'middle',
          attributes: { fill: inks.seal, 'font-weight': 700 },
        }),
      ]),
      ...shapes,
      ...documents.map((words, index) =>
        text(words, { x: (frameWidth / documents.length) * index, y: top + 32, size: 15 }),
      ),
    ],
  };
}
