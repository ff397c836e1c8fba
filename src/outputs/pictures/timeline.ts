import type { Library, LibraryMeasure } from '../../model/library.ts';
import { measureNumbered } from '../../model/numbered-measures.ts';
import { effects, type Effect, type Update } from '../../schema/update.ts';

/** A measure to which a later development did something. */
export interface TimelineMark {
  measure: LibraryMeasure;
  update: Update;
}

/** A quarter of a year: 2025-3. */
export interface Quarter {
  key: string;
  year: number;
  /** 1 to 4 */
  quarter: number;
}

export interface TimelineRow {
  effect: Effect;
  /** What was done in each quarter, the first first; [] where nothing was. */
  cells: TimelineMark[][];
  /** Marks in all of them. */
  total: number;
}

export interface Timeline {
  /** From the quarter of the plan to that of the newest development. */
  quarters: Quarter[];
  /** One for each effect that there was, the most decisive first. What changes nothing has none. */
  rows: TimelineRow[];
}

/** What was done to which measure since the plan was issued, quarter by quarter. */
export function timeline({
  identity,
  measures,
  updates,
}: Pick<Library, 'identity' | 'measures' | 'updates'>): Timeline {
  const newest = updates[0]?.date ?? identity.issued;
  const quarters = quartersBetween(identity.issued, newest);
  const places = new Map(quarters.map(({ key }, index) => [key, index]));
  const oldestFirst = updates.toReversed();
  const rows = effects
    .filter((effect) => effect !== 'context')
    .map((effect): TimelineRow => {
      const cells: TimelineMark[][] = quarters.map(() => []);
      for (const update of oldestFirst) {
        const cell = cells[places.get(quarterOf(update.date).key) ?? -1];
        for (const touch of update.touches) {
          const measure = measureNumbered(measures, touch.measure);
          if (measure && touch.effect === effect) cell?.push({ measure, update });
        }
      }
      return { effect, cells, total: cells.reduce((sum, { length }) => sum + length, 0) };
    });
  return { quarters, rows: rows.filter(({ total }) => total > 0) };
}

/** The quarter of a date, ISO 8601 to the month at least. */
export function quarterOf(date: string): Quarter {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  return { key: `${year}-${quarter}`, year, quarter };
}

/** Every quarter from one date to another, both included. */
export function quartersBetween(first: string, last: string): Quarter[] {
  const count = ({ year, quarter }: Quarter) => year * 4 + quarter - 1;
  const from = count(quarterOf(first));
  return Array.from({ length: count(quarterOf(last)) - from + 1 }, (_, index) => {
    const year = Math.floor((from + index) / 4);
    const quarter = ((from + index) % 4) + 1;
    return { key: `${year}-${quarter}`, year, quarter };
  });
}
