import type { State } from '../model/effects.ts';

/** The sign of each state on a tile, told apart without colour; none where nothing has changed. */
export const stateSigns: Record<State, string> = {
  'as-published': '',
  'read-with': '+',
  'basis-replaced': '≠',
  ended: '×',
};
