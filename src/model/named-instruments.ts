import type { Instrument } from '../schema/instrument.ts';

/** The instruments that an official text names, in the order in which it first names them. */
export function namedInstruments<T extends Pick<Instrument, 'names_in_text'>>(
  text: string,
  instruments: readonly T[],
): T[] {
  const first = ({ names_in_text = [] }: T) =>
    Math.min(...names_in_text.map((name) => text.indexOf(name)).filter((place) => place >= 0));
  return instruments
    .map((instrument) => ({ instrument, place: first(instrument) }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => a.place - b.place)
    .map(({ instrument }) => instrument);
}
