import type { Redirect } from '../../schema/redirects.ts';

/** One built file: its path in the folder of the site, and its HTML where it is a page. */
export interface BuiltFile {
  path: string;
  html?: string;
}

/**
 * Every permanent address of a built site, sorted: pages (`/en/measures/8/`), their fragments
 * (`/en/measures/8/#s1`) and files (`/robots.txt`). An `id` that begins with `ui-` is not promised,
 * nor is one of a form field, nor that of an article, which is listed as long as an explainer cites
 * it; what `isFleeting` names is no address of ours.
 */
export function permanentAddresses(files: Iterable<BuiltFile>): string[] {
  const addresses = new Set<string>();
  for (const { path, html } of files) {
    if (isFleeting(path)) continue;
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    addresses.add(address);
    for (const id of fragments(html ?? '')) addresses.add(`${address}#${id}`);
  }
  return [...addresses].sort();
}

/** Files whose names change with their content or their software, and pictures for link previews. */
function isFleeting(path: string): boolean {
  return /^(?:_astro|pagefind|search|share)\/|\/content-hashes\.txt$|^cite\/[\w.]+\.json$/.test(
    path,
  );
}

function fragments(html: string): string[] {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return [...main.matchAll(/<(?!input|select|textarea|button|main)[a-z][^>]*?\sid="([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((id) => !/^(?:ui-|article-\d)/.test(id));
}

/** Addresses that were published and no longer resolve. */
export function lostAddresses(published: readonly string[], present: readonly string[]): string[] {
  const known = new Set(present);
  return published.filter((address) => !known.has(address));
}

/**
 * What is wrong with redirects over a built site: those that lead nowhere, and those from an address
 * that is there. [] when nothing is.
 */
export function brokenRedirects(
  redirects: readonly Redirect[],
  present: readonly string[],
): string[] {
  const known = new Set(present);
  return redirects.flatMap(({ from, to }) => [
    ...(known.has(to) ? [] : [`${from} → ${to}: there is no ${to}`]),
    ...(known.has(from) ? [`${from} → ${to}: ${from} is still there`] : []),
  ]);
}

/** Published addresses that redirects answer for: their pages, with every fragment. */
export function redirected(published: readonly string[], redirects: readonly Redirect[]): string[] {
  const moved = new Set(redirects.map(({ from }) => from));
  return published.filter((address) => moved.has(address.replace(/#.*$/, '')));
}

/** Addresses that are not yet listed as published. */
export function newAddresses(published: readonly string[], present: readonly string[]): string[] {
  return lostAddresses(present, published);
}

/** The lines of `permalinks.txt` that are addresses. */
export function parsePermalinks(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));
}
