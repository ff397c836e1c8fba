import type { Snippets } from './snippets.ts';
import { asWordPress, wordPressScript } from './wordpress.ts';

/** A page of somebody else that shows an embed. */
export interface HostPage {
  /** What its server sends with it; `site` is the origin of the embeds. */
  headers?: (site: string) => Record<string, string>;
  /** What stands in its body. */
  body: (snippets: Snippets, site: string) => string;
}

const script = (site: string, version = 'v2') =>
  `<script src="${site}embed/${version}.js" crossorigin="anonymous" defer></script>`;

/** Kinds of sites that embeds have to work on. */
export const hostPages = {
  /** A frame alone. */
  frame: { body: ({ frame }) => frame },

  /** A frame with the script that lets it grow. */
  'growing-frame': { body: ({ frame }, site) => frame + script(site) },

  /** The custom element. */
  element: { body: ({ element }) => element },

  /** What was pasted before the second script was there. */
  'first-growing-frame': { body: ({ frame }, site) => frame + script(site, 'v1') },
  'first-element': { body: ({ firstElement }) => firstElement },

  /** The custom element where the frame is refused: the quote has to stay. */
  'frames-refused': {
    headers: (site) => ({
      'Content-Security-Policy': `default-src 'none'; img-src 'self'; script-src ${originOf(site)}`,
    }),
    body: ({ element }) => element,
  },

  /** No script and no style, but for the frame. */
  'strict-csp': {
    headers: (site) => ({
      'Content-Security-Policy': `default-src 'none'; img-src 'self'; frame-src ${originOf(site)}; base-uri 'none'; form-action 'none'`,
    }),
    body: ({ quote, frame }) => quote + frame,
  },

  /** No style in the page, scripts and frames from us alone, and nothing made of strings. */
  'strict-csp-element': {
    headers: (site) => ({
      'Content-Security-Policy': `default-src 'none'; img-src 'self'; script-src ${originOf(site)}; frame-src ${originOf(site)}; require-trusted-types-for 'script'; trusted-types 'none'`,
    }),
    body: ({ element }) => element,
  },

  /** Isolated across origins: a frame must agree to it. */
  coep: {
    headers: () => ({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
    body: ({ frame }, site) => frame + script(site),
  },

  /** A sandbox that lets nothing out but scripts: the frame has no origin. */
  sandboxed: {
    body: ({ frame }, site) => withSandbox(frame, 'allow-scripts') + script(site),
  },

  /** No scripts at all, neither here nor in the frame. */
  scriptless: {
    headers: () => ({ 'Content-Security-Policy': "script-src 'none'" }),
    body: ({ quote, frame }) => quote + withSandbox(frame, ''),
  },

  /** No scripts, but the stylesheet asks browsers to size the frame. */
  'scriptless-sized': {
    headers: () => ({ 'Content-Security-Policy': "script-src 'none'" }),
    body: ({ frame }) =>
      `<style>iframe { height: auto; frame-sizing: content-height }</style>${withSandbox(frame, '')}`,
  },

  /** What WordPress makes of an oEmbed from a site that it does not know. */
  wordpress: {
    body: ({ oembed }) => `${asWordPress(oembed)}<script>${wordPressScript}</script>`,
  },

  /** The same with scripts off: the quote is all that shows. */
  'wordpress-scriptless': { body: ({ oembed }) => asWordPress(oembed) },
} as const satisfies Record<string, HostPage>;

export type HostName = keyof typeof hostPages;

function originOf(site: string): string {
  return new URL(site).origin;
}

function withSandbox(frame: string, sandbox: string): string {
  return frame.replace(/ sandbox="[^"]*"/, ` sandbox="${sandbox}"`);
}
