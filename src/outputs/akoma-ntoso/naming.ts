import type { PlanIdentity } from '../../schema/plan-identity.ts';

/** Country and city, as Akoma Ntoso writes them in lower case (ISO 3166-2). */
export const country = 'cn-cq';

/** `Yu Fu Ban Fa [2024] No. 40` → `yufubanfa-40` */
export function numberName({ document_number: { en } }: PlanIdentity): string {
  const [series = '', serial = ''] = en.split(/\[\d+\]/);
  const letters = series.replace(/[^a-z]/gi, '').toLowerCase();
  return `${letters}-${serial.replace(/\D/g, '')}`;
}

/** The plan as a work, in the Akoma Ntoso Naming Convention 1.0: `/akn/cn-cq/doc/plan/…`. */
export function workIri(identity: PlanIdentity): string {
  return `/akn/${country}/doc/plan/${identity.issued}/${numberName(identity)}`;
}
