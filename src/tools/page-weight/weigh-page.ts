import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

export interface PageWeight {
  /** Bytes of the page and of all that its first view loads, brotli 11 where it is text. */
  bytes: number;
  /** The page and the files that it loads at once. */
  requests: number;
  /** Bytes of its scripts alone. */
  script: number;
  /** Stylesheets and scripts that the first paint waits for. */
  blocking: number;
}

/** Compressed already: sent as they are. */
const packed = /\.(?:png|jpe?g|webp|avif|woff2?|pdf)$/;

/** How hard brotli works: `full` as it is sent; `quick` is a fiftieth of the work, and weighs a little more. */
const qualities = { full: 11, quick: 5 } as const;

export type Effort = keyof typeof qualities;

/** Weighs the pages of the built site in a folder; what many pages load is weighed once, in full. */
export function siteScale(folder: string, base: string, effort: Effort = 'full') {
  const files = new Map<string, Promise<number>>();

  const weighFile = (file: string) => {
    const known = files.get(file) ?? weighBytes(file, readFileSync(join(folder, file)), 'full');
    files.set(file, known);
    return known;
  };

  /** @throws when the page loads a file that the site does not have */
  return async function weighPage(file: string): Promise<PageWeight> {
    const html = readFileSync(join(folder, file), 'utf8');
    const { scripts, others, blocking } = loadedAtOnce(html);
    const pathOf = (source: string) => {
      const { pathname } = new URL(source, `https://site.invalid${base}${file}`);
      const path = decodeURIComponent(pathname.slice(base.length));
      if (!existsSync(join(folder, path))) throw new Error(`${file} loads ${path}: no such file.`);
      return path;
    };
    const scriptFiles = withImports(folder, scripts.map(pathOf));
    const script = sum(await Promise.all(scriptFiles.map(weighFile)));
    const otherFiles = [...new Set(others.map(pathOf))];
    const rest = sum(await Promise.all(otherFiles.map(weighFile)));
    return {
      bytes: (await weighBytes(file, html, effort)) + script + rest,
      requests: 1 + scriptFiles.length + otherFiles.length,
      script,
      blocking,
    };
  };
}

/** Bytes of a text as brotli packs it. */
export async function weighText(text: string, effort: Effort = 'full'): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualities[effort] };
  return (await compress(text, { params })).length;
}

async function weighBytes(file: string, content: string | Buffer, effort: Effort) {
  return packed.test(file) ? content.length : weighText(content.toString(), effort);
}

/** All that a page of many megabytes is parsed for; what a value or a text quotes of it is none. */
const loadingTag = /<(?:script|link|img)(?:\s+[^\s>"'=]+(?:="[^"]*")?)*\s*\/?>/g;

/**
 * What a page loads before anybody scrolls, types or prints: icons, lazy pictures and the stylesheet
 * for paper come after it.
 */
function loadedAtOnce(html: string) {
  const $ = load((html.match(loadingTag) ?? []).join('').replaceAll('<script', '</script><script'));
  const sources = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).attr(name) ?? '')
      .filter((source) => source !== '' && !/^(?:data:|https?:)/.test(source));
  const stylesheets = sources('link[rel~=stylesheet]:not([media=print])', 'href');
  return {
    scripts: [...sources('script[src]', 'src'), ...sources('link[rel=modulepreload]', 'href')],
    others: [...stylesheets, ...sources('img:not([loading=lazy])', 'src')],
    blocking:
      stylesheets.length + $('script[src]:not([type=module]):not([defer]):not([async])').length,
  };
}

/** Scripts with all that they import at once. */
function withImports(folder: string, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import)\s*["'](\.[^"']+)["']/g,
    );
    for (const [, path = ''] of imports) add(join(dirname(file), path));
  };
  scripts.forEach(add);
  return [...found];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
