import { underBase } from './entry-paths.ts';

/** HTML whose links begin at the root of the site, with those links under its base path. */
export function rebaseLinks(html: string, base: string): string {
  return html.replace(
    /(<a\b[^>]*\shref=")(\/[^"]*)(")/g,
    (_, open: string, path: string, close: string) => [open, underBase(base, path), close].join(''),
  );
}
