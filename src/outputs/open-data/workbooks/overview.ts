import { defaultLocale, localeCodes, locales, type Locale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import type { Library, LibraryMeasure } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import type { OutputContext } from '../../output-context.ts';
import type { WorkbookSheet } from './write-workbook.ts';

/** Wide enough for a sentence in a few lines, and narrow enough for all columns on a screen. */
const widest = 44;

/** A plain sheet for each language of the site, that of its default first: one row a measure, for people. */
export function overviewSheets(
  { measures }: Pick<Library, 'measures'>,
  context: OutputContext,
): WorkbookSheet[] {
  const inOrder = [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)];
  return inOrder.map((locale) => overviewSheet(measures, locale, context));
}

function overviewSheet(
  measures: readonly LibraryMeasure[],
  locale: Locale,
  { absolute }: OutputContext,
): WorkbookSheet {
  const t = translator(locale);
  return {
    name: locales[locale].name,
    widest,
    columns: [
      t('updates.measure'),
      t('data.overview.title'),
      t('brief.question'),
      t('measures.strength'),
      t('data.overview.state'),
      t('today.label'),
      t('data.overview.leads'),
      t('data.overview.address'),
    ],
    rows: measures.map(({ number, facts, state, responsibility }) => [
      number,
      facts.title[locale],
      facts.question[locale],
      t(`strength.${facts.strength}.label`),
      t(`today.states.${state}`),
      facts.today?.[locale] ?? null,
      (responsibility?.lead ?? [])
        .flatMap((body) => (body.kind === 'agency' ? [body.agency.short_name[locale]] : []))
        .join(t('sign.semicolon')),
      absolute(paths.measure(locale, number)),
    ]),
  };
}
