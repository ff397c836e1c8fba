import { officialLocale, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';

/** What readers are told that a text of the plan is in a language: the official text, or its translation. */
export function kindLabel(locale: Locale): string {
  const t = translator(locale);
  return locale === officialLocale ? t('measure.official') : t('embed.translation');
}
