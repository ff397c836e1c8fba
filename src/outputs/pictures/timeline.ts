import { scaleBand } from 'd3-scale';
import type { Library, LibraryPart } from '../../model/library.ts';
import { touchedMeasures } from '../../model/effects.ts';
import { nationalDocuments } from '../../model/instruments.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { Update } from '../../schema/update.ts';

/** A later development in a row: in which month, and how many stand below it there. */
export interface TimelineDot {
  update: Update;
  /** YYYY-MM */
  month: string;
  /** Centre of its month, from 0 to 100. */
  x: number;
  level: number;
}

export interface TimelineRow {
  /** Null for what touches the plan as a whole. */
  part: LibraryPart | null;
  /** Oldest first. */
  dots: TimelineDot[];
  /** Dots in the fullest month. */
  levels: number;
}

/** A document on the axis: a national one before the plan, or the plan itself (no instrument). */
export interface TimelineMark {
  instrument: Instrument | null;
  date: string;
  x: number;
}

export interface Timeline {
  rows: TimelineRow[];
  /** The documents that came before, oldest first, then the plan. */
  marks: TimelineMark[];
  /** Where each year begins; the first one where the axis does. */
  years: { year: number; x: number }[];
  /** Width of a month. */
  month: number;
}

/**
 * What came before and after the plan, month by month, in one row for each part of it. A
 * development stands in the row of every part that it touches.
 */
export function timeline(library: Library): Timeline {
  const { identity, parts, measures, updates } = library;
  const before = nationalDocuments(library).flatMap((instrument) =>
    instrument.date ? [{ instrument, date: instrument.date }] : [],
  );
  const documents = [...before, { instrument: null, date: identity.issued }];
  const dates = [...documents, ...updates].map(({ date }) => date.slice(0, 7)).sort();
  const months = monthsBetween(dates[0] ?? '', dates.at(-1) ?? '');
  const scale = scaleBand(months, [0, 100]);
  const centre = (date: string) => (scale(date.slice(0, 7)) ?? 0) + scale.bandwidth() / 2;

  const rowOf = (part: LibraryPart | null, own: readonly Update[]): TimelineRow => {
    const filled = new Map<string, number>();
    const dots = [...own]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((update) => {
        const month = update.date.slice(0, 7);
        const level = filled.get(month) ?? 0;
        filled.set(month, level + 1);
        return { update, month, x: centre(month), level };
      });
    return { part, dots, levels: Math.max(0, ...filled.values()) };
  };

  const rows = parts.map((part) => {
    const numbers = new Set(
      measures.filter((measure) => measure.part === part).map(({ number }) => number),
    );
    return rowOf(
      part,
      updates.filter((update) => touchedMeasures(update).some((number) => numbers.has(number))),
    );
  });
  const whole = updates.filter((update) => update.touches.length === 0);

  return {
    rows: whole.length > 0 ? [...rows, rowOf(null, whole)] : rows,
    marks: documents.map(({ instrument, date }) => ({ instrument, date, x: centre(date) })),
    years: months
      .filter((month, index) => index === 0 || month.endsWith('-01'))
      .map((month) => ({ year: Number(month.slice(0, 4)), x: scale(month) ?? 0 })),
    month: scale.bandwidth(),
  };
}

/** Every month from one to another, both included: YYYY-MM. */
export function monthsBetween(first: string, last: string): string[] {
  const count = (month: string) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return year * 12 + number - 1;
  };
  return Array.from({ length: count(last) - count(first) + 1 }, (_, index) => {
    const month = count(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** What a document on the axis is called there: A, B, C … */
export function markLetter(index: number): string {
  return String.fromCharCode(0x41 + index);
}
