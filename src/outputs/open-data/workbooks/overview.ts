import { defaultLocale, localeCodes, locales, type Locale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import type { Library, ResponsibleBody } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { limbsOfMeasure } from '../../../model/strength.ts';
import { foundForMeasure } from '../../../model/update-date.ts';
import type { OutputContext } from '../../output-context.ts';
import type { WorkbookSheet } from './write-workbook.ts';

/** Wide enough for a sentence in a few lines, and narrow enough for all columns on a screen. */
const widest = 44;

/** A plain sheet for each language of the site, that of its default first: one row a measure, for people. */
export function overviewSheets(
  library: Pick<Library, 'measures' | 'identity'>,
  context: OutputContext,
): WorkbookSheet[] {
  const inOrder = [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)];
  return inOrder.map((locale) => overviewSheet(library, locale, context));
}

function overviewSheet(
  { measures, identity }: Pick<Library, 'measures' | 'identity'>,
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
      t('data.overview.found'),
      t('data.overview.leads'),
      t('data.overview.supports'),
      t('data.overview.address'),
    ],
    rows: measures.map((measure) => {
      const { number, facts, state, responsibility } = measure;
      return [
        number,
        facts.title[locale],
        facts.question[locale],
        [
          ...new Set(
            limbsOfMeasure(measure).map(({ strength }) => t(`strength.${strength}.label`)),
          ),
        ].join(t('sign.semicolon')),
        t(`today.states.${state}`),
        facts.today?.[locale] ?? null,
        foundForMeasure(measure, identity),
        namesOf(responsibility?.lead, locale),
        namesOf(responsibility?.support, locale),
        absolute(paths.measure(locale, number)),
      ];
    }),
  };
}

function namesOf(bodies: readonly ResponsibleBody[] | undefined, locale: Locale): string | null {
  const names = (bodies ?? []).flatMap((body) =>
    body.kind === 'agency' ? [body.agency.short_name[locale]] : [],
  );
  return names.join(translator(locale)('sign.semicolon')) || null;
}
