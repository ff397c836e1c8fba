// Shipped to browsers. What is searched for, as it stands in the address.
import { filterNames, type Filters } from '../../model/search-filters.ts';

export interface SearchState {
  query: string;
  filters: Filters;
  /** Search for what was typed, whatever seems to be wrong with it. */
  literal?: boolean;
}

/** Longer than any sentence of the plan’s titles; what comes after is not searched for. */
export const longestQuery = 200;

const invisible = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu;

/** What was typed, fit to be searched for and shown: well-formed, on one line, not endless. */
export function tidyQuery(typed: string): string {
  const line = typed.replace(invisible, ' ').replace(/\s+/g, ' ').trim();
  return [...line].slice(0, longestQuery).join('').trim();
}

/** The query string of an address (`?q=visa&part=5`) in, what it asks for out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const query = tidyQuery(parameters.get('q') ?? '');
  return { query, filters, ...(parameters.has('literal') && { literal: true }) };
}

/** The query string of what is asked for, empty for nothing. The same state gives the same string. */
export function writeState({ query, filters, literal }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (query && literal) parameters.set('literal', '1');
  const text = parameters.toString();
  return text && `?${text}`;
}
