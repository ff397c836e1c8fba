// Shipped to browsers. What is needed to cite and quote: loaded at first use.
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';
import type { Reference } from '../../outputs/citations/reference.ts';
import { textOf } from '../shared/dom.ts';
import { loadJsonText } from '../shared/load.ts';
import { once } from '../shared/once.ts';

export interface MeasureKit extends CitingKit {
  /** The measure of the page, as read today. */
  measure: Reference;
}

/** The day of the reader as ISO 8601 writes it: so do Swedish dates. */
export function readersDay(): string {
  return new Date().toLocaleDateString('sv');
}

/** The kit at an address, loaded once; a failure is forgotten, and the next use tries again. */
export const loadCitingKit = once(
  async (address: string) => JSON.parse(await loadJsonText(address)) as CitingKit,
);

/** The kit of the page of a measure, likewise. */
export async function loadKit(): Promise<MeasureKit> {
  const section = document.querySelector<HTMLElement>('[data-cite]');
  const kit = await loadCitingKit(section?.dataset['kit'] ?? '');
  const measure: Reference = {
    ...kit.plan,
    measure: Number(section?.dataset['cite']),
    url: textOf(document.querySelector('[data-permalink]')),
    accessed: readersDay(),
  };
  return { ...kit, measure };
}
