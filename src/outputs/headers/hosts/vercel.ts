import { under, type HostConfig } from '../host-config.ts';
import { identifierRules } from '../identifiers.ts';
import { pathRules } from '../path-rules.ts';

const escape = (path: string) => path.replace(/[.()*+?:]/g, String.raw`\$&`);

/** `vercel.json`, with rules of which never two match, and one for addresses that are not there. */
export function vercelConfig(config: HostConfig): string {
  const { classes, redirects, base, files } = config;
  const rules = pathRules(files, classes).map(({ path, isFolder, headers }) => ({
    source: escape(under(base, path)) + (isFolder ? '(.*)' : ''),
    headers: keyed(headers),
  }));
  const known = [...new Set(files.map((file) => file.split('/')[0] ?? ''))].sort();
  const elsewhere = {
    source: `${escape(base)}((?!(?:${known.map(escape).join('|')})(?:/|$)).+)`,
    headers: keyed(classes.at(-1)?.headers ?? {}),
  };
  const made = {
    redirects: [
      ...redirects.map(({ from, to }) => ({
        source: under(base, from),
        destination: under(base, to),
        permanent: true,
      })),
      ...identifierRules(config).map(({ from, to }) => ({
        source: from,
        destination: to,
        statusCode: 303,
      })),
      lastSlash(config),
    ],
    headers: [...rules, elsewhere],
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

/**
 * Addresses of folders get their last slash. Vercel’s own `trailingSlash` would add one to every
 * file whose name has no ending as well.
 */
function lastSlash({ base, files }: HostConfig) {
  const names = files.filter((file) => !/\.[^/]*$/.test(file)).map((file) => `${escape(file)}$`);
  const others = names.length > 0 ? `(?!${names.join('|')})` : '';
  return {
    source: `${escape(base)}:path(${others}(?:[^/.]+/)*[^/.]+)`,
    destination: `${base}:path/`,
    statusCode: 308,
  };
}

function keyed(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
