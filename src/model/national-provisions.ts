import type { Instrument } from '../schema/instrument.ts';
import type { MeasureFacts } from '../schema/measure-facts.ts';

/** Whether the provision’s own words, or the section that follows it, were seen to match. */
export function isCertain(confidence: Confidence): boolean {
  return confidence === 'verified' || confidence === 'high';
}

type Confidence = MeasureFacts['national_provisions'][number]['confidence'];

export interface ProvisionGroup {
  instrument: Instrument;
  /** Numbers of provisions whose own words, or section, were seen to match. */
  certain: number[];
  /** Numbers of provisions that are only probably meant. */
  unsure: number[];
}

/** The provisions that a measure implements, by document, in the order given. */
export function groupProvisions(
  provisions: MeasureFacts['national_provisions'],
  instruments: readonly Instrument[],
): ProvisionGroup[] {
  return [...new Set(provisions.map(({ instrument }) => instrument))].flatMap((slug) => {
    const instrument = instruments.find((candidate) => candidate.slug === slug);
    const own = provisions.filter((entry) => entry.instrument === slug);
    const numbers = (test: (sure: boolean) => boolean) =>
      own.filter(({ confidence }) => test(isCertain(confidence))).map(({ provision }) => provision);
    return instrument
      ? [{ instrument, certain: numbers((sure) => sure), unsure: numbers((sure) => !sure) }]
      : [];
  });
}
