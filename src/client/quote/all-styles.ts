// Shipped to browsers. The citations of a measure that its page does not hold: made at first use.
import type { Locale } from '../../i18n/locales.ts';
import { runsByScript } from '../../model/language-runs.ts';
import type { PageLanguages } from '../../model/page-languages.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import { element } from '../shared/dom.ts';
import { pageLanguages } from '../shared/words.ts';
import { loadKit } from './load-kit.ts';

/** A list of the other styles. @param addCopy adds a button that copies what an element shows */
export async function renderStyles(addCopy: (shown: Element) => void): Promise<HTMLElement> {
  const { locale, measure } = await loadKit();
  const languages = pageLanguages();
  const [, ...others] = stylesFor(locale);
  const list = element('dl', { class: 'facts' });
  for (const { id, name, language, cite } of others) {
    const citation = element(
      'p',
      { 'data-citation': id, lang: languages.tags[language] },
      ...languageNodes(cite(measure), language, languages),
    );
    list.append(element('div', {}, element('dt', {}, name[locale]), element('dd', {}, citation)));
    addCopy(citation);
  }
  return list;
}

/** A text with the other languages marked in it. */
function languageNodes(
  text: string,
  locale: Locale,
  { tags, scripts }: PageLanguages,
): (string | HTMLElement)[] {
  return runsByScript(text, locale, scripts).map((run) =>
    run.locale === null ? run.text : element('span', { lang: tags[run.locale] }, run.text),
  );
}
