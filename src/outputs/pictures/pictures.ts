import type { MeasureNumber } from '../../model/measure-number.ts';
import { locales, type Localized } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { nationalDocuments } from '../../model/instruments.ts';
import type { AgencyWithMeasures } from '../../model/library.ts';
import { measuresNumbered } from '../../model/numbered-measures.ts';
import { csv } from '../open-data/csv.ts';
import {
  agencyCaption,
  glanceCaption,
  matrixCaption,
  provisionCaption,
  tilesCaption,
  timelineCaption,
} from './captions.ts';
import { drawGlance } from './draw-glance.ts';
import { drawAgencyRow, drawMatrix } from './draw-matrix.ts';
import { drawProvisions } from './draw-provisions.ts';
import { drawTiles } from './draw-tiles.ts';
import { drawTimeline } from './draw-timeline.ts';
import { framed, type Drawing } from './drawing/frame.ts';
import type { PictureContext } from './picture-context.ts';
import { pictureNames } from './picture-names.ts';
import {
  measureRecord,
  provisionRecords,
  roleRecords,
  updateRecords,
  type PictureRecord,
} from './picture-records.ts';
import { responsibilityMatrix, responsibilityRow } from './responsibility-matrix.ts';

/** A picture of the site: how it is called, what it says, how it is drawn, what it shows. */
export interface Picture {
  /** In the addresses of its files: `/pictures/en/{name}.svg`. */
  name: string;
  title: string;
  caption: string;
  draw: () => Drawing;
  /** One record for each mark; all records of a picture have the same fields. */
  records: () => PictureRecord[];
}

/** Every picture in a language. */
export function listPictures(context: PictureContext): Picture[] {
  const { library, locale } = context;
  const t = translator(locale);
  const { gap } = locales[locale];
  const { agencies, topics, industries, measures } = library;
  const national = nationalDocuments(library);
  return [
    {
      name: pictureNames.glance,
      title: t('picture.glance.title', { measures: measures.length }),
      caption: glanceCaption(locale, library),
      draw: () => drawGlance(context),
      records: () => measures.map((measure) => measureRecord(measure, context)),
    },
    ...(responsibilityMatrix(library).length > 0
      ? [
          {
            name: pictureNames.matrix,
            title: t('picture.matrix.title'),
            caption: t('picture.matrix.reading') + gap + matrixCaption(locale, library),
            draw: () => drawMatrix(context),
            records: () =>
              responsibilityMatrix(library).flatMap((row) => roleRecords(row, context)),
          },
        ]
      : []),
    {
      name: pictureNames.timeline,
      title: t('picture.timeline.title'),
      caption: timelineCaption(locale, library),
      draw: () => drawTimeline(context),
      records: () => updateRecords(context),
    },
    ...national
      .filter(({ provisions }) => provisions)
      .map((instrument) => ({
        name: pictureNames.provisions(instrument),
        title: t('picture.provisions.title', { number: instrument.number ?? '' }),
        caption: provisionCaption(locale, instrument, library),
        draw: () => drawProvisions(instrument, context),
        records: () => provisionRecords(instrument, context),
      })),
    ...agencies
      .filter(({ lead, support }) => lead.length + support.length > 0)
      .map((agency) => agencyPicture(agency, context)),
    ...topics.map((topic) => tilesPicture(pictureNames.topic(topic), topic, context)),
    ...industries.map((industry) =>
      tilesPicture(pictureNames.industry(industry), industry, context),
    ),
  ];
}

/** The measures of a topic or of an industry among all. */
function tilesPicture(
  picture: string,
  { name, measures: numbers }: { name: Localized; measures: readonly MeasureNumber[] },
  context: PictureContext,
): Picture {
  const { library, locale } = context;
  const { measures } = library;
  return {
    name: picture,
    title: translator(locale)('picture.tiles.title', {
      name: name[locale],
      measures: measures.length,
    }),
    caption: tilesCaption(locale, numbers, measures),
    draw: () => drawTiles(numbers, context),
    records: () =>
      measuresNumbered(measures, numbers).map((measure) => measureRecord(measure, context)),
  };
}

function agencyPicture(agency: AgencyWithMeasures, context: PictureContext): Picture {
  const { library, locale } = context;
  return {
    name: pictureNames.agency(agency),
    title: translator(locale)('picture.row.title', {
      name: agency.name[locale],
      measures: library.measures.length,
    }),
    caption: agencyCaption(locale, agency, library.measures),
    draw: () => drawAgencyRow(agency, context),
    records: () => roleRecords(responsibilityRow(agency, library.measures), context),
  };
}

/** A picture as an SVG file. */
export function pictureSvg({ title, caption, draw }: Picture, context: PictureContext): string {
  const { library, locale } = context;
  const t = translator(locale);
  const source = t('picture.source', {
    document: library.identity.document_number[locale],
    site: library.site.name[locale],
  });
  return framed({ locale, title, caption, source }, draw());
}

/** What a picture shows as a CSV file, with a byte order mark for Excel. */
export function pictureCsv({ records }: Picture): string {
  const rows = records();
  return csv(rows, { columns: Object.keys(rows[0] ?? {}), bom: true });
}
