import type { AgencyKind } from '../schema/site.ts';
import type { AgencyWithMeasures, Library } from './library.ts';

/** Bodies by how much they carry: most measures led first, then most supported, then by slug. */
export function byWeight(agencies: readonly AgencyWithMeasures[]): AgencyWithMeasures[] {
  return [...agencies].sort(
    (a, b) =>
      b.lead.length - a.lead.length ||
      b.support.length - a.support.length ||
      (a.slug < b.slug ? -1 : 1),
  );
}

/** The bodies that lead most measures, `shown` of them at most, and how many more lead some. */
export function leadingBodies(
  agencies: readonly AgencyWithMeasures[],
  shown: number,
): { heaviest: AgencyWithMeasures[]; others: number } {
  const leading = byWeight(agencies.filter(({ lead }) => lead.length > 0));
  const heaviest = leading.slice(0, shown);
  return { heaviest, others: leading.length - heaviest.length };
}

/** The bodies of each kind by weight, in the order of the kinds; a kind without any is left out. */
export function agenciesByKind({
  site,
  agencies,
}: Pick<Library, 'site' | 'agencies'>): { kind: AgencyKind; agencies: AgencyWithMeasures[] }[] {
  return site.agency_kinds
    .map((kind) => ({
      kind,
      agencies: byWeight(agencies.filter((agency) => agency.kind.key === kind.key)),
    }))
    .filter((group) => group.agencies.length > 0);
}
