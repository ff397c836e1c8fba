// Shipped to browsers. The citation that is chosen on the page on citing: loaded at the first choice.
import { readMeasureNumber } from '../../model/measure-number.ts';
import type { Reference } from '../../outputs/citations/reference.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import { fillCitation } from '../quote/fill-citation.ts';
import { loadCitingKit, readersDay } from '../quote/load-kit.ts';

/** Files for citation managers: those of a measure lie beside those of the plan. */
const citedInAddress = /(?:plan|measures\/[\d-]+)(?=\.[a-z.]+$)/;

/**
 * Shows the citation that a form asks for, and leads to the files of what is cited.
 * @param form names the addresses of the kit and of the measures
 * @throws when what is needed does not load
 */
export async function showCitation(form: HTMLFormElement, shown: HTMLElement): Promise<void> {
  const { kit = '', measures = '' } = form.dataset;
  const { locale, plan } = await loadCitingKit(kit);
  // Now: another choice may have been made meanwhile.
  const choice = new FormData(form);
  const chosen = choice.get('measure');
  const measure = typeof chosen === 'string' ? readMeasureNumber(chosen) : null;
  const accessed = readersDay();
  const reference: Reference = measure
    ? { ...plan, measure, url: `${measures}${measure}/`, accessed }
    : { ...plan, accessed };
  const style = stylesFor(locale).find(({ id }) => id === choice.get('style'));
  if (!style) return;
  fillCitation(shown, style, reference);
  const cited = measure ? `measures/${measure}` : 'plan';
  const files = shown.closest('dl')?.querySelectorAll<HTMLAnchorElement>('a[download]') ?? [];
  for (const file of files) file.href = file.href.replace(citedInAddress, cited);
}
