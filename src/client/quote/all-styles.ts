// Shipped to browsers. The citations of a measure that its page does not hold: made at first use.
import { locales, type Locale } from '../../i18n/locales.ts';
import { languageRuns } from '../../model/language-runs.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import { loadKit } from './load-kit.ts';

/** Puts the other styles in the place of a button. @param addCopy adds a button that copies a text */
export async function showStyles(
  button: HTMLElement,
  addCopy: (after: Element) => unknown,
): Promise<void> {
  const { locale, measure } = await loadKit();
  const [, ...others] = stylesFor(locale);
  const list = document.createElement('dl');
  list.className = 'facts';
  for (const { id, name, language, cite } of others) {
    const citation = document.createElement('p');
    citation.dataset['citation'] = id;
    citation.lang = locales[language].tag;
    citation.append(...languageNodes(cite(measure), language));
    const term = document.createElement('dt');
    term.textContent = name[locale];
    const details = document.createElement('dd');
    details.append(citation);
    const entry = document.createElement('div');
    entry.append(term, details);
    list.append(entry);
    addCopy(citation);
  }
  button.replaceWith(list);
  list.querySelector('button')?.focus();
}

/** A text with the other language marked in it. */
function languageNodes(text: string, locale: Locale): (string | HTMLElement)[] {
  return languageRuns(text, locale).map((run) => {
    if (run.locale === null) return run.text;
    const span = document.createElement('span');
    span.lang = locales[run.locale].tag;
    span.textContent = run.text;
    return span;
  });
}
