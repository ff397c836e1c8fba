// Shipped to browsers. What is searched for, as it stands in the address.
import { filterNames, type Filters } from '../../model/search-filters.ts';
import { tidyQuery } from '../../model/search-query.ts';

export interface SearchState {
  query: string;
  filters: Filters;
  /** Search for what was typed, whatever seems to be wrong with it. */
  literal?: boolean;
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
