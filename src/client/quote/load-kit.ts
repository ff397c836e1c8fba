// Shipped to browsers. What is needed to cite and quote: loaded at first use.
import { readMeasureNumber, type MeasureNumber } from '../../model/measure-number.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';
import type { Reference } from '../../outputs/citations/reference.ts';
import { loadJsonText } from '../shared/load.ts';
import { once } from '../shared/once.ts';

/** The day of the reader as ISO 8601 writes it: so do Swedish dates. */
export function readersDay(): string {
  return new Date().toLocaleDateString('sv');
}

/** The kit at an address, loaded once; a failure is forgotten, and the next use tries again. */
export const loadCitingKit = once(
  async (address: string) => JSON.parse(await loadJsonText(address)) as CitingKit,
);

/** The kit that the page names, likewise. */
export function loadKit(): Promise<CitingKit> {
  const names = document.querySelector<HTMLElement>('[data-kit]');
  return loadCitingKit(names?.dataset['kit'] ?? '');
}

function citingSection(): HTMLElement | null {
  return document.querySelector('[data-cite]');
}

/** The measure that the page is about; null where it is about the plan. */
export function measureOfPage(): MeasureNumber | null {
  return readMeasureNumber(citingSection()?.dataset['cite'] ?? '');
}

/** A measure, as read today. @param locale the language of the page that is cited, if it is not that of the reader */
export function referTo(
  { locale: own, plan, measures }: CitingKit,
  measure: MeasureNumber,
  locale = own,
): Reference {
  return { ...plan, measure, url: `${measures[locale]}${measure}/`, accessed: readersDay() };
}

/** Every piece of the plan in every language, its sentences among them. @throws when they do not come */
export const loadSentences = once(async (address: string) => {
  const { units } = JSON.parse(await loadJsonText(address)) as { units: QuotableUnit[] };
  return units;
});
