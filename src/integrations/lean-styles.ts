import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Every page carries its stylesheet, so that what Tailwind adds to it and no engine of ours reads is
 * left off: its heading, of which one copy stands in this file (tailwindcss, MIT License,
 * https://tailwindcss.com), and the names that Safari had for lines under text before 12.1.
 */
export function leanStyles(): VitePlugin {
  return {
    name: 'lean-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:\?|$)/ },
      handler: (code: string) => ({ code: leanStyle(code), map: null }),
    },
  };
}

/** A stylesheet without what no engine of ours reads. */
export function leanStyle(code: string): string {
  return code
    .replace(/\/\*! tailwindcss [^*]*\*\/\n?/, '')
    .replace(/-webkit-text-decoration[a-z-]*:[^;}]*;\s*/g, '');
}
