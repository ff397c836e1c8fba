import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const helper = '\0vite/preload-helper.js';

/**
 * Modules that load at first use, such as our texts, bring no stylesheets: nothing is loaded ahead of
 * them. What Vite puts around their loading becomes a function that only loads, of which each module
 * has one of its own: shared, it would be a file of 28 bytes that every page waits for.
 */
export function withoutPreloading(): VitePlugin {
  return {
    name: 'without-preloading',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    resolveId: (id: string, importer: string | undefined) =>
      id === helper ? `${helper}?${importer ?? ''}` : null,
    load: (id: string) =>
      id.startsWith(helper) ? 'export const __vitePreload = (load) => load();' : null,
  };
}
