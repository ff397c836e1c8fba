import {
  localize,
  officialLocale,
  translationLocales,
  type Locale,
  type Localized,
} from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import type { Field } from './fields.ts';
import type { RecordName } from './record-kind.ts';
import { commonWords } from './values.ts';

/**
 * What a field means, in each language: `data.fields.<record>.<key>` of the dictionaries, or the
 * words that its value always has.
 * @throws where a dictionary says nothing of the field, naming file and key
 */
export function describeField(record: RecordName, { key, type }: Field): Localized {
  const common = commonWords.get(type);
  return localize((locale) => {
    const t = translator(locale);
    return common ? common(t, locale) : t(`data.fields.${record}.${key}` as 'data.title');
  });
}

/** The translations, then the official text. */
const order: readonly Locale[] = [...translationLocales, officialLocale];

/** A text in all languages of the site at once. */
export function inAllLanguages(texts: Localized): string {
  return order.map((locale) => texts[locale]).join(' ');
}
