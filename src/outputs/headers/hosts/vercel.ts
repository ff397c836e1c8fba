import { under, type HostConfig } from '../host-config.ts';
import { pathRules } from '../path-rules.ts';

const escape = (path: string) => path.replace(/[.()*+?:]/g, String.raw`\$&`);

/** `vercel.json`, with rules of which never two match, and one for addresses that are not there. */
export function vercelConfig({ classes, redirects, base, files }: HostConfig): string {
  const rules = pathRules(files, classes).map(({ path, isFolder, class: { headers } }) => ({
    source: escape(under(base, path)) + (isFolder ? '(.*)' : ''),
    headers: keyed(headers),
  }));
  const known = [...new Set(files.map((file) => file.split('/')[0] ?? ''))].sort();
  const elsewhere = {
    source: `${escape(base)}((?!(?:${known.map(escape).join('|')})(?:/|$)).+)`,
    headers: keyed(classes.at(-1)?.headers ?? {}),
  };
  const config = {
    trailingSlash: true,
    redirects: redirects.map(({ from, to }) => ({
      source: under(base, from),
      destination: under(base, to),
      permanent: true,
    })),
    headers: [...rules, elsewhere],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function keyed(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
