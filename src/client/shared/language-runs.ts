// Shipped to browsers. Marks the runs of a text that are in another language.
import type { Locale } from '../../i18n/locales.ts';
import { runsByScript } from '../../model/language-runs.ts';
import { element } from './dom.ts';
import { pageLanguages } from './words.ts';

/** A text in a language as nodes: what is in another one, by its script, says so. */
export function withLanguages(text: string, language: Locale): (Node | string)[] {
  const { tags, scripts } = pageLanguages();
  return runsByScript(text, language, scripts).map((run) =>
    run.locale === null ? run.text : element('span', { lang: tags[run.locale] }, run.text),
  );
}
