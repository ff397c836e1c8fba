import type { Library } from './library.ts';

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
  const byDate = (a: { date: string | null }, b: { date: string | null }) =>
    (a.date ?? '') < (b.date ?? '') ? -1 : 1;
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
