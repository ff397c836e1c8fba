/** What a link in our own texts may name: `[text](agency:commerce)`. */
export const linkTargets = [
  'measure',
  'agency',
  'topic',
  'industry',
  'question',
  'instrument',
  'term',
  'page',
] as const;
export type LinkTarget = (typeof linkTargets)[number];

export interface ContentLink {
  target: LinkTarget;
  /** A number for measures, a slug for the others. */
  key: string;
}

/** Reads `agency:commerce`; null for anything else (an ordinary address, a fragment). */
export function parseContentLink(address: string): ContentLink | null {
  const [scheme = '', ...rest] = address.split(':');
  const target = linkTargets.find((name) => name === scheme);
  return target ? { target, key: rest.join(':') } : null;
}

/** The addresses of all links in a Markdown text, in order; '' for a link to nothing. */
export function linkAddresses(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^()]*)\)/g)].map((match) =>
    (match[1] ?? '').trim().replace(/\s+(?:"[^"]*"|'[^']*')$/, ''),
  );
}
