import type { MeasureNumber } from '../../model/measure-number.ts';
import { concordance } from '../../model/instruments.ts';
import type { Library, LibraryMeasure } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { PictureContext } from './picture-context.ts';
import type { ResponsibilityRow } from './responsibility-matrix.ts';

/** What a mark of a picture stands for, as a line of its table. */
export type PictureRecord = Record<string, string | number | boolean | null>;

export function measureRecord(
  { number, part, section, facts }: LibraryMeasure,
  { locale, absolute }: PictureContext,
): PictureRecord {
  return {
    measure: number,
    title: facts.title[locale],
    part: part?.ordinal ?? null,
    section: section?.ordinal ?? null,
    strength: facts.strength,
    url: absolute(paths.measure(locale, number)),
  };
}

export function roleRecords(
  { agency, marks }: ResponsibilityRow,
  { locale, absolute }: PictureContext,
): PictureRecord[] {
  return marks.map(({ measure: { number, facts }, role }) => ({
    agency: agency.slug,
    name: agency.name[locale],
    role,
    measure: number,
    title: facts.title[locale],
    url: absolute(paths.measure(locale, number)),
  }));
}

export function provisionRecords(
  instrument: Instrument,
  { library, locale, absolute }: PictureContext,
): PictureRecord[] {
  return concordance(instrument, library.measures).flatMap((provision): PictureRecord[] => {
    const own = {
      instrument: instrument.slug,
      provision: provision.number,
      provision_title: provision.title[locale],
    };
    return provision.measures.length === 0
      ? [{ ...own, section: null, measure: null, title: null, seen: null, url: null }]
      : provision.measures.map(({ number, title, seen }) => ({
          ...own,
          section: sectionOf(number, library),
          measure: number,
          title: title[locale],
          seen,
          url: absolute(paths.measure(locale, number)),
        }));
  });
}

function sectionOf(number: MeasureNumber, { measures }: Library): number | null {
  return measures.find((measure) => measure.number === number)?.section?.ordinal ?? null;
}

export function updateRecords({ library, locale, absolute }: PictureContext): PictureRecord[] {
  const partOf = new Map(library.measures.map(({ number, part }) => [number, part?.ordinal]));
  return [...library.updates]
    .reverse()
    .map(({ id, date, date_precision, date_kind, title, touches }) => ({
      update: id,
      date: date_precision === 'month' ? date.slice(0, 7) : date,
      date_kind,
      title: title[locale],
      parts: [...new Set(touches.map(({ measure }) => partOf.get(measure)))].sort().join(';'),
      measures: touches.map(({ measure }) => measure).join(';'),
      effects: touches.map(({ effect }) => effect).join(';'),
      url: absolute(paths.update(locale, id)),
    }));
}
