import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { formatDate } from '../../model/format-date.ts';
import { concordance } from '../../model/instruments.ts';
import type { AgencyWithMeasures, Library, LibraryMeasure } from '../../model/library.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { Strength } from '../../schema/measure-facts.ts';
import { isOneForOne } from './provision-picture.ts';
import { responsibilityMatrix } from './responsibility-matrix.ts';

/** What to see in a picture, in the sentences that stand under it; every number is counted. */

export function glanceCaption(locale: Locale, { measures }: Pick<Library, 'measures'>): string {
  const count = (...strengths: Strength[]) =>
    measures.filter(({ facts }) => strengths.includes(facts.strength)).length;
  return translator(locale)('picture.glance.caption', {
    total: measures.length,
    directed: count('directs'),
    soft: count('encourages', 'explores'),
    hard: count('duty', 'applies'),
  });
}

export function matrixCaption(locale: Locale, library: Library): string {
  const rows = responsibilityMatrix(library);
  const heaviest = rows.reduce((most, row) =>
    row.agency.lead.length > most.agency.lead.length ? row : most,
  );
  const led = heaviest.marks.filter(({ role }) => role === 'lead');
  return translator(locale)('picture.matrix.caption', {
    name: heaviest.agency.short_name[locale],
    led: led.length,
    total: library.measures.length,
    parts: new Set(led.map(({ measure }) => measure.part)).size,
    bodies: rows.length,
    few: rows.filter(({ marks }) => marks.length <= 2).length,
  });
}

export function provisionCaption(
  locale: Locale,
  instrument: Instrument,
  library: Pick<Library, 'site' | 'sections' | 'measures'>,
): string {
  const t = translator(locale);
  const rows = concordance(instrument, library.measures);
  const used = rows.filter(({ measures }) => measures.length > 0).length;
  return isOneForOne(instrument, library)
    ? t('picture.provisions.oneForOne', {
        sections: library.sections.length,
        place: library.site.place.name[locale],
      })
    : t('picture.provisions.scattered', {
        total: rows.length,
        used,
        rest: rows.length - used,
      });
}

export function timelineCaption(locale: Locale, { measures, identity }: Library): string {
  return translator(locale)('picture.timeline.caption', {
    total: measures.length,
    untouched: measures.filter(({ state }) => state === 'as-published').length,
    found: formatDate(locale, identity.updates_as_found),
  });
}

export function agencyCaption(
  locale: Locale,
  agency: AgencyWithMeasures,
  measures: readonly LibraryMeasure[],
): string {
  const t = translator(locale);
  return agency.support.length === 0
    ? t('picture.row.leads', { led: agency.lead.length, total: measures.length })
    : agency.lead.length === 0
      ? t('picture.row.supports', { supported: agency.support.length, total: measures.length })
      : t('picture.row.both', {
          led: agency.lead.length,
          supported: agency.support.length,
          total: measures.length,
        });
}

/** How many of the measures are shown as tiles. */
export function tilesCaption(
  locale: Locale,
  numbers: readonly MeasureNumber[],
  measures: readonly LibraryMeasure[],
): string {
  return translator(locale)('picture.tiles.caption', {
    number: numbers.length,
    total: measures.length,
  });
}
