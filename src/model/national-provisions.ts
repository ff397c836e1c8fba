import type { Instrument } from '../schema/instrument.ts';
import type { MeasureFacts } from '../schema/measure-facts.ts';

/** Whether the words of a provision were seen themselves: else a link to it is only probable. */
export function isSeen(
  { provisions = [] }: Pick<Instrument, 'provisions'>,
  number: number,
): boolean {
  return provisions.some((provision) => provision.number === number && provision.words_seen);
}

export interface ProvisionGroup {
  instrument: Instrument;
  /** Numbers of provisions whose words were seen. */
  seen: number[];
  /** Numbers of provisions that are only probably meant. */
  unseen: number[];
}

/** The provisions that a measure implements, by document, in the order given. */
export function groupProvisions(
  provisions: MeasureFacts['national_provisions'],
  instruments: readonly Instrument[],
): ProvisionGroup[] {
  return [...new Set(provisions.map(({ instrument }) => instrument))].flatMap((slug) => {
    const instrument = instruments.find((candidate) => candidate.slug === slug);
    if (!instrument) return [];
    const own = provisions.filter((entry) => entry.instrument === slug);
    const numbers = own.map(({ provision }) => provision);
    return [
      {
        instrument,
        seen: numbers.filter((number) => isSeen(instrument, number)),
        unseen: numbers.filter((number) => !isSeen(instrument, number)),
      },
    ];
  });
}
