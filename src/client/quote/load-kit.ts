// Shipped to browsers. What is needed to cite and quote on the page of a measure: loaded at first use.
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';
import type { Reference } from '../../outputs/citations/reference.ts';
import { textOf } from '../shared/dom.ts';
import { loadJsonText } from '../shared/load.ts';
import { once } from '../shared/once.ts';

export interface MeasureKit extends CitingKit {
  /** The measure of the page, as read today. */
  measure: Reference;
}

/** The kit of the page, loaded once; a failure is forgotten, and the next use tries again. */
export const loadKit = once(async (): Promise<MeasureKit> => {
  const section = document.querySelector<HTMLElement>('[data-cite]');
  const loaded = JSON.parse(await loadJsonText(section?.dataset['kit'] ?? '')) as CitingKit;
  const measure: Reference = {
    ...loaded.plan,
    measure: Number(section?.dataset['cite']),
    url: textOf(document.querySelector('[data-permalink]')),
    // Swedish dates are ISO 8601.
    accessed: new Date().toLocaleDateString('sv'),
  };
  return { ...loaded, measure };
});
