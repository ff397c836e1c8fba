import { translator } from '../../i18n/translator.ts';
import { paths } from '../../model/paths.ts';
import type { Instrument } from '../../schema/instrument.ts';
import { text, type Drawing } from './drawing/frame.ts';
import { inks } from './drawing/inks.ts';
import { link, shape } from './drawing/svg.ts';
import { wrapText } from './drawing/wrap-text.ts';
import type { PictureContext } from './picture-context.ts';
import { provisionPicture } from './provision-picture.ts';

const head = 30;
const row = 25;
/** Where the curves begin and end, and where the names of measures begin. */
const across = { from: 340, to: 560, measures: 610 };

/** Provision → section → measure: what of a national document went down into what of the plan. */
export function drawProvisions(
  instrument: Instrument,
  { library, locale, absolute }: PictureContext,
): Drawing {
  const t = translator(locale);
  const { provisions, sections, measures, links } = provisionPicture(instrument, library);
  const height = measures.length * row;
  const at = (y: number) => head + (y / 100) * height;
  const numeral = { 'font-weight': 700 };
  return {
    height: head + height + 46,
    shapes: [
      text(t('picture.provisions.columnProvision'), { x: across.from - 10, y: 14, anchor: 'end' }),
      text(t('picture.provisions.columnSection'), { x: across.to + 22, y: 14, anchor: 'middle' }),
      text(t('picture.provisions.columnMeasure'), { x: across.measures, y: 14 }),
      shape(
        'g',
        {
          transform: `translate(${across.from} ${head}) scale(${(across.to - across.from) / 100} ${height / 100})`,
          fill: 'none',
          stroke: inks.edge,
        },
        ...links.map(({ path, seen, provision, measure }) =>
          shape(
            'path',
            {
              d: path,
              'stroke-width': 1.5,
              'vector-effect': 'non-scaling-stroke',
              ...(seen ? {} : { 'stroke-dasharray': '3 4' }),
            },
            shape(
              'title',
              {},
              t(seen ? 'picture.provisions.certain' : 'picture.provisions.unsure', {
                provision,
                measure,
              }),
            ),
          ),
        ),
      ),
      ...provisions.map(({ provision: { number, title }, y }) => {
        const lines = wrapText(title[locale], { size: 14, width: across.from - 50 });
        const top = at(y) + 5 - (lines.length - 1) * 9;
        return link(
          `${absolute(paths.instrument(locale, instrument.slug))}#provision-${number}`,
          t('picture.provisions.provision', { number, title: title[locale] }),
          text(String(number), {
            x: across.from - 8,
            y: at(y) + 5,
            anchor: 'end',
            attributes: numeral,
          }),
          ...lines.map((line, index) =>
            text(line, { x: across.from - 36, y: top + index * 18, anchor: 'end' }),
          ),
        );
      }),
      ...sections.map(({ section, y, height: share }) =>
        link(
          absolute(paths.planSection(locale, section.ordinal)),
          t('picture.provisions.section', {
            number: section.ordinal,
            title: section.title[locale],
          }),
          shape('rect', {
            x: across.to,
            y: at(y),
            width: 44,
            height: (share / 100) * height,
            fill: inks.sheet,
            stroke: inks.edge,
          }),
          text(String(section.ordinal), {
            x: across.to + 22,
            y: at(y + share / 2) + 5,
            anchor: 'middle',
          }),
        ),
      ),
      ...measures.map(({ measure: { number, facts }, y }) =>
        link(
          absolute(paths.measure(locale, number)),
          t('picture.measure', { number, title: facts.title[locale] }),
          text(String(number), {
            x: across.measures + 16,
            y: at(y) + 5,
            anchor: 'end',
            attributes: numeral,
          }),
          text(facts.title[locale], { x: across.measures + 28, y: at(y) + 5 }),
        ),
      ),
    ],
  };
}
