import { under, type HostConfig } from '../host-config.ts';
import { pathRules } from '../path-rules.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it: one rule for each path. */
export function headersFile({ classes, base, files }: HostConfig): string {
  const rules = pathRules(files, classes).map(({ path, isFolder, class: { headers } }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [under(base, path) + (isFolder ? '*' : ''), ...lines].join('\n');
  });
  return `# Made by "npm run build": change the table in src/outputs/headers/, not this file.\n\n${rules.join('\n\n')}\n`;
}

/** `_redirects` of the same hosts. They know no 303: identifiers lead on as pages. */
export function redirectsFile({ redirects, base }: HostConfig): string {
  const rules = redirects.map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301`);
  return `# Made by "npm run build" from content/redirects.yaml.\n${rules.join('\n')}${rules.length > 0 ? '\n' : ''}`;
}
