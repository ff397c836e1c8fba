import { createHash } from 'node:crypto';
import type { InlineHashes } from './security-policy.ts';

/** A page as it was built: its path in the folder of the site, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

const styles = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const scripts = /<script\b(?![^>]*\bsrc=)(?![^>]*\btype="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Hashes of all styles and scripts that stand inline in the pages of a built site, each once and
 * sorted. Data blocks (JSON-LD) are no scripts.
 * @throws when a page that is no embed has an inline script: its policy admits none
 */
export function inlineHashes(pages: readonly BuiltPage[]): InlineHashes {
  const isEmbed = ({ path }: BuiltPage) => path.startsWith('embed/');
  const embeds = pages.filter(isEmbed);
  const others = pages.filter((page) => !isEmbed(page));
  for (const { path, html } of others) {
    if (contents(html, scripts).length > 0) {
      throw new Error(
        `${path} holds an inline script, which the policy of pages forbids. Move it into src/client/ and import it.`,
      );
    }
  }
  return {
    pageStyles: hashesOf(others, styles),
    embedStyles: hashesOf(embeds, styles),
    embedScripts: hashesOf(embeds, scripts),
  };
}

function contents(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, content = '']) => content).filter(Boolean);
}

function hashesOf(pages: readonly BuiltPage[], pattern: RegExp): string[] {
  const all = new Set(pages.flatMap(({ html }) => contents(html, pattern)));
  return [...all].map(sourceHash).sort();
}

/** A hash source of Content Security Policy Level 3. */
export function sourceHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
