import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The script that repeats what another one holds. */
const whole = /\/src\/client\/quoting-page\.ts$/;

/**
 * A page loads one script. The bundler would put what two scripts have in common into a third file,
 * so that a measure would load three of a few hundred bytes; the script of pages from which one quotes
 * has its own copy of what all pages have.
 */
export function oneScriptAPage(): VitePlugin {
  return {
    name: 'one-script-a-page',
    enforce: 'pre',
    async resolveId(id: string, importer: string | undefined) {
      if (!importer || !whole.test(importer)) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved && `${resolved.id}?quoting-page`;
    },
  };
}
