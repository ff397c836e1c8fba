import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { AgencyWithMeasures } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { measureColumns, type MeasureColumns } from './column-scale.ts';
import { frameWidth, text, type Drawing } from './drawing/frame.ts';
import { inks } from './drawing/inks.ts';
import { link, shape, type Shape } from './drawing/svg.ts';
import type { PictureContext } from './picture-context.ts';
import {
  responsibilityMatrix,
  responsibilityRow,
  type ResponsibilityRow,
  type Role,
} from './responsibility-matrix.ts';

const names = 250;
const head = 26;
const row = 24;

const looks: Record<Role, Shape['attributes']> = {
  lead: { fill: inks.ink, stroke: inks.ink },
  support: { fill: inks.sheet, stroke: inks.ink },
};

/** Bodies × measures: filled where a body leads, outlined where it supports. */
export function drawMatrix({ library, locale, absolute }: PictureContext): Drawing {
  const rows = responsibilityMatrix(library);
  const columns = measureColumns(library, [names, frameWidth]);
  const bottom = head + rows.length * row;
  const shapes = rows.flatMap(({ agency, marks }, index) => {
    const y = head + index * row;
    return [
      shape('line', { x2: frameWidth, y1: y, y2: y, stroke: inks.line }),
      link(
        absolute(paths.agency(locale, agency.slug)),
        agency.name[locale],
        text(agency.short_name[locale], { x: 0, y: y + 17 }),
      ),
      ...markShapes({ agency, marks }, { columns, y: y + 3, height: row - 6, locale, absolute }),
    ];
  });
  return {
    height: bottom + 40,
    shapes: [
      ...grounds(columns, bottom),
      ...library.measures.map(({ number }) =>
        text(String(number), { x: middle(columns, number), y: 18, size: 11, anchor: 'middle' }),
      ),
      ...shapes,
      ...legend(locale, bottom + 20),
    ],
  };
}

/** A body’s own row. */
export function drawAgencyRow(
  agency: AgencyWithMeasures,
  { library, locale, absolute }: PictureContext,
): Drawing {
  const columns = measureColumns(library, [0, frameWidth]);
  return {
    height: head + 80,
    shapes: [
      ...grounds(columns, head + 34),
      ...library.measures.map(({ number }) =>
        text(String(number), { x: middle(columns, number), y: 18, size: 12, anchor: 'middle' }),
      ),
      ...markShapes(responsibilityRow(agency, library.measures), {
        columns,
        y: head + 3,
        height: 28,
        locale,
        absolute,
      }),
      ...legend(locale, head + 56),
    ],
  };
}

function markShapes(
  { agency, marks }: ResponsibilityRow,
  {
    columns,
    y,
    height,
    locale,
    absolute,
  }: {
    columns: MeasureColumns;
    y: number;
    height: number;
    locale: Locale;
    absolute: (path: string) => string;
  },
): Shape[] {
  const t = translator(locale);
  return marks.map(({ measure: { number, facts }, role }) => {
    const { start, width } = columns.of(number);
    return link(
      absolute(paths.measure(locale, number)),
      t(role === 'lead' ? 'picture.leads' : 'picture.supports', {
        name: agency.short_name[locale],
        number,
        title: facts.title[locale],
      }),
      shape('rect', { x: start, y, width, height, 'stroke-width': 1.5, ...looks[role] }),
    );
  });
}

function grounds({ parts }: MeasureColumns, height: number): Shape[] {
  return parts.map(({ start, width }, index) =>
    shape('rect', { x: start, width, height, fill: index % 2 === 0 ? inks.tint : inks.sheet }),
  );
}

const middle = (columns: MeasureColumns, number: MeasureNumber) => {
  const { start, width } = columns.of(number);
  return start + width / 2;
};

function legend(locale: Locale, y: number): Shape[] {
  const t = translator(locale);
  const entries = [
    ['lead', t('picture.legendLead')],
    ['support', t('picture.legendSupport')],
  ] as const;
  return entries.flatMap(([role, label], index) => [
    shape('rect', {
      x: index * 140,
      y,
      width: 16,
      height: 18,
      'stroke-width': 1.5,
      ...looks[role],
    }),
    text(label, { x: index * 140 + 26, y: y + 15, size: 15 }),
  ]);
}
