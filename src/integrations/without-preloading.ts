import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Modules that load at first use, such as our texts, bring no stylesheets: nothing is loaded ahead of them. */
export function withoutPreloading(): VitePlugin {
  return {
    name: 'without-preloading',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id: string) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
