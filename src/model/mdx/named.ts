import { isTranslationLocale, localize } from '../../i18n/locales.ts';
import type { Agency } from '../../schema/agency.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { Content } from '../content.ts';
import { translationUnits } from '../translation-units.ts';
import type { UnitTexts } from './words.ts';

/** What the components of our texts name. A library is one. */
export interface Named {
  units: UnitTexts;
  instruments: readonly Pick<Instrument, 'slug' | 'provisions'>[];
  agencies: readonly Pick<Agency, 'slug' | 'short_name'>[];
}

/** The same before content is joined. */
export function namedIn(content: Content): Named {
  return {
    units: unitTexts(content),
    instruments: content.instruments.map(({ data }) => data),
    agencies: content.agencies.map(({ data }) => data),
  };
}

/** Every unit of the official text with its translations, by the key of the translation. */
export function unitTexts({
  plan,
  translations,
}: Pick<Content, 'plan' | 'translations'>): UnitTexts {
  return new Map(
    translationUnits(plan).map(({ id, text }) => [
      id,
      localize((locale) =>
        isTranslationLocale(locale) ? (translations[locale].data[id]?.text ?? '') : text,
      ),
    ]),
  );
}
