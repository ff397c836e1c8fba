import { walkBuiltSite } from '../../src/tools/read-built-site.ts';

/** All that a policy can refuse: what stands inline, and what loads, frames or sends something. */
const policed =
  /<style[^>]*>.*?<\/style>|<script[^>]*>.*?<\/script>|<(?:audio|base|embed|form|iframe|image|img|link|meta http-equiv|object|source|video)\b[^>]*>|\sstyle="|\son[a-z]+="/gs;

/** Data, which no policy looks at. */
const isData = (element: string) => element.startsWith('<script type="application/ld+json"');

/** Words and paths differ from page to page; a policy looks at the scheme and host of an address. */
const withoutValues = (element: string) =>
  /^<(?:style|script)/.test(element)
    ? element
    : element
        .replace(/(alt|content|data-[a-z-]+|hreflang|title)="[^"]*"/g, '$1')
        .replace(/(href|src)="((?:[a-z]+:)?(?:\/\/[^"/]*)?)[^"]*"/g, '$1="$2"');

/** What a policy can refuse of a page, the same for pages to which it does the same. */
function policedParts(address: string, html: string): string {
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
  for (const { path, html } of walkBuiltSite(folder)) {
    if (html === undefined) continue;
    const address = path.replace(/(^|\/)index\.html$/, '$1');
    (groups[policedParts(address, html)] ??= []).push(address);
  }
  return Object.values(groups);
}
