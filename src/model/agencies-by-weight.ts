import type { AgencyWithMeasures } from './library.ts';

/** Bodies by how much they carry: most measures led first, then most supported, then by slug. */
export function byWeight(agencies: readonly AgencyWithMeasures[]): AgencyWithMeasures[] {
  return [...agencies].sort(
    (a, b) =>
      b.lead.length - a.lead.length ||
      b.support.length - a.support.length ||
      (a.slug < b.slug ? -1 : 1),
  );
}
