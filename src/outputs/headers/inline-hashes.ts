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
export function inlineHashes(pages: Iterable<BuiltPage>): InlineHashes {
  const pageStyles = new Set<string>();
  const embedStyles = new Set<string>();
  const embedScripts = new Set<string>();
  for (const { path, html } of pages) {
    const isEmbed = path.startsWith('embed/');
    addAll(isEmbed ? embedStyles : pageStyles, contents(html, styles));
    const inline = contents(html, scripts);
    if (isEmbed) {
      addAll(embedScripts, inline);
    } else if (inline.length > 0) {
      throw new Error(
        `${path} holds an inline script, which the policy of pages forbids. Move it into src/client/ and import it.`,
      );
    }
  }
  return {
    pageStyles: hashesOf(pageStyles),
    embedStyles: hashesOf(embedStyles),
    embedScripts: hashesOf(embedScripts),
  };
}

function contents(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, content = '']) => content).filter(Boolean);
}

function addAll(set: Set<string>, texts: readonly string[]): void {
  for (const text of texts) set.add(text);
}

function hashesOf(texts: ReadonlySet<string>): string[] {
  return [...texts].map(sourceHash).sort();
}

/** A hash source of Content Security Policy Level 3. */
export function sourceHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
