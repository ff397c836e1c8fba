import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a policy can refuse: what stands inline, and what loads, frames or sends something. */
const policed =
  /<style[^>]*>.*?<\/style>|<script[^>]*>.*?<\/script>|<(?:audio|base|embed|form|iframe|image|img|link|meta http-equiv|object|source|video)\b[^>]*>|\sstyle="|\son[a-z]+="/gs;

/** Data, which no policy looks at. */
const isData = (element: string) => element.startsWith('<script type="application/ld+json"');

/** Addresses and words differ from page to page, and are refused or not by their kind. */
const withoutValues = (element: string) =>
  /^<(?:style|script)/.test(element)
    ? element
    : element.replace(/(alt|content|data-[a-z-]+|href|hreflang|src|title)="[^"]*"/g, '$1');

/** What a policy can refuse of a page, the same for pages to which it does the same. */
export function policedParts(address: string, html: string): string {
  const parts = [...html.matchAll(policed)]
    .map(([element]) => element)
    .filter((element) => !isData(element))
    .map(withoutValues);
  return [address.split('/')[0], ...[...new Set(parts)].sort()].join('\n');
}

/**
 * The pages of a built site, as addresses, in groups of those to which a policy does the same.
 * `folder` is where the site was built.
 */
export function pagesByPolicy(folder: string): string[][] {
  const groups: Record<string, string[]> = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.html')) continue;
    const address = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const key = policedParts(address, readFileSync(join(folder, file), 'utf8'));
    (groups[key] ??= []).push(address);
  }
  return Object.values(groups);
}
