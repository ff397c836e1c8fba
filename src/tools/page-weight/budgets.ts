/** What the first view of one kind of page may weigh. */
export interface Budget {
  kind: string;
  /** Matches the addresses of the kind, the base path left off. */
  pattern: RegExp;
  /** Bytes of brotli that no page of the kind may exceed: the page and all that it loads at once. */
  gate: number;
}

/** The first match counts. A measure fits the first ten packets of a connection. */
export const budgets = [
  { kind: 'a measure', pattern: /^\/(?:zh(?:-Hant)?|en)\/measures\/\d+\/$/, gate: 13_000 },
  { kind: 'a home page', pattern: /^\/(?:(?:zh(?:-Hant)?|en)\/)?$/, gate: 16_000 },
  { kind: 'the whole plan', pattern: /^\/(?:zh(?:-Hant)?|en)\/plan\/$/, gate: 60_000 },
  {
    kind: 'a list',
    pattern:
      /^\/(?:zh(?:-Hant)?|en)\/(?:glossary|instruments|updates|measures|agencies|industries|questions|cite|data|embed\/\w+)\/$/,
    gate: 40_000,
  },
  { kind: 'a brief', pattern: /^\/(?:zh(?:-Hant)?|en)\/(?:\w+\/[\w-]+\/)?brief\/$/, gate: 40_000 },
  { kind: 'a guide', pattern: /^\/guides\/[a-z]+\/$/, gate: 20_000 },
  { kind: 'an embed', pattern: /^\/embed\//, gate: 10_000 },
  {
    kind: 'a concordance',
    pattern: /^\/(?:zh(?:-Hant)?|en)\/instruments\/(?:guofa-2023-11|guobanfa-2024-9)\/$/,
    gate: 40_000,
  },
  { kind: 'any other page', pattern: /./, gate: 14_000 },
] as const satisfies readonly Budget[];

/** Made to be printed, whole. */
const unlimited = /^\/(?:zh(?:-Hant)?|en)\/plan\/print\/$/;

/** The budget of the page at an address, the base path left off; null where there is no limit. */
export function budgetOf(address: string): Budget | null {
  if (unlimited.test(address)) return null;
  return budgets.find(({ pattern }) => pattern.test(address)) ?? null;
}
