// Shipped to browsers. What is needed to cite and quote on the page of a measure: loaded at first use.
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';
import type { Reference } from '../../outputs/citations/reference.ts';

export interface MeasureKit extends CitingKit {
  /** The measure of the page, as read today. */
  measure: Reference;
}

let kit: Promise<MeasureKit> | undefined;

async function load(): Promise<MeasureKit> {
  const section = document.querySelector<HTMLElement>('[data-cite]');
  const response = await fetch(section?.dataset['kit'] ?? '');
  const loaded = (await response.json()) as CitingKit;
  const measure: Reference = {
    ...loaded.plan,
    measure: Number(section?.dataset['cite']),
    url: document.querySelector('[data-permalink]')?.textContent?.trim() ?? '',
    // Swedish dates are ISO 8601.
    accessed: new Date().toLocaleDateString('sv'),
  };
  return { ...loaded, measure };
}

/** The kit of the page. A failure is forgotten: the next use tries again. */
export async function loadKit(): Promise<MeasureKit> {
  kit ??= load();
  try {
    return await kit;
  } catch (error) {
    kit = undefined;
    throw error;
  }
}
