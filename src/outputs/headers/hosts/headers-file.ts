import { under, type HostConfig } from '../host-config.ts';
import { identifierRules } from '../identifiers.ts';
import { pathRules } from '../path-rules.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it: one rule for each path. */
export function headersFile({ classes, base, files }: HostConfig): string {
  const rules = pathRules(files, classes).map(({ path, isFolder, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [under(base, path) + (isFolder ? '*' : ''), ...lines].join('\n');
  });
  return `# Made by "npm run build": change the table in src/outputs/headers/, not this file.\n\n${rules.join('\n\n')}\n`;
}

/**
 * `_redirects` of Cloudflare Pages. It follows a rule whether or not there is a file, and looks for
 * the nearest 404.html by itself.
 */
export function cloudflareRedirects(config: HostConfig): string {
  return redirectsFile([
    ...moved(config),
    ...identifierRules(config).map(({ from, to }) => `${from} ${to} 303`),
  ]);
}

/**
 * `_redirects` of Netlify. A rule counts before a file where its status says so (`!`), and only
 * rules lead to a 404.html that does not stand at the top.
 */
export function netlifyRedirects(config: HostConfig): string {
  const { base } = config;
  return redirectsFile([
    ...moved(config),
    ...identifierRules(config).map(({ from, to }) => `${from} ${to} 303!`),
    `${under(base, '/embed/*')} ${under(base, '/embed/404.html')} 404`,
    ...(base === '/' ? [] : [`${under(base, '/*')} ${under(base, '/404.html')} 404`]),
  ]);
}

function moved({ redirects, base }: HostConfig): string[] {
  return redirects.map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301`);
}

function redirectsFile(rules: readonly string[]): string {
  return `# Made by "npm run build" from content/redirects.yaml and the identifiers.\n${rules.map((rule) => `${rule}\n`).join('')}`;
}
