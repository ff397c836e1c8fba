import type { MeasureNumber } from './measure-number.ts';
import type { Localized } from '../i18n/locales.ts';
import type { Instrument, Provision } from '../schema/instrument.ts';
import type { Library, LibraryMeasure } from './library.ts';

/**
 * The status of an instrument today; null for what is no document, as a meeting or a service, unless
 * one was found: nobody has to look whether it is in force.
 */
export function statusOf({
  kind,
  status,
}: Pick<Instrument, 'kind' | 'status'>): Instrument['status'] | null {
  return kind === 'other' && status === 'not-checked' ? null : status;
}

export interface ProvisionWithMeasures extends Provision {
  /** Measures that carry it down; only probably where its words were not seen. */
  measures: { number: MeasureNumber; title: Localized; seen: boolean }[];
}

/** The provisions of a document, each with the measures that carry it down. */
export function concordance(
  { slug, provisions = [] }: Pick<Instrument, 'slug' | 'provisions'>,
  measures: readonly Pick<LibraryMeasure, 'number' | 'facts'>[],
): ProvisionWithMeasures[] {
  return provisions.map((provision) => ({
    ...provision,
    measures: measures.flatMap(({ number, facts }) =>
      facts.national_provisions
        .filter((entry) => entry.instrument === slug && entry.provision === provision.number)
        .map(() => ({ number, title: facts.title, seen: provision.words_seen })),
    ),
  }));
}

export type InstrumentGroupKey = 'national' | 'basis' | 'later';

export interface InstrumentGroup {
  key: InstrumentGroupKey;
  instruments: Library['instruments'];
}

/**
 * The instruments as readers look for them: the national documents that the plan carries out, what
 * was in place when it was issued (oldest first), and what came later (newest first).
 */
export function groupInstruments({ instruments, measures }: Library): InstrumentGroup[] {
  const national = new Set(
    measures.flatMap(({ facts }) => facts.national_provisions.map(({ instrument }) => instrument)),
  );
  const dated = ({ date, slug }: Instrument) => `${date ?? ''} ${slug}`;
  const byDate = (a: Instrument, b: Instrument) => (dated(a) < dated(b) ? -1 : 1);
  const rest = instruments.filter(({ slug }) => !national.has(slug)).sort(byDate);
  return [
    {
      key: 'national',
      instruments: instruments.filter(({ slug }) => national.has(slug)).sort(byDate),
    },
    { key: 'basis', instruments: rest.filter((instrument) => !instrument.later_than_plan) },
    {
      key: 'later',
      instruments: rest.filter((instrument) => instrument.later_than_plan).reverse(),
    },
  ];
}

/** The years of a list of instruments, each with the slug of the first that is of it. */
export function instrumentYears(
  instruments: readonly Pick<Instrument, 'slug' | 'date'>[],
): { id: string; label: string }[] {
  const first = new Map<string, string>();
  for (const { slug, date } of instruments) {
    const year = date?.slice(0, 4);
    if (year && !first.has(year)) first.set(year, slug);
  }
  return [...first].map(([label, id]) => ({ id, label }));
}

/** The national documents that the plan carries out, oldest first. */
export function nationalDocuments(library: Library): Library['instruments'] {
  return groupInstruments(library).find(({ key }) => key === 'national')?.instruments ?? [];
}
