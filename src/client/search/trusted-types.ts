// Shipped to browsers. The one Trusted Types policy of the site: workers and scripts may come from Pagefind’s folder alone.

interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

/**
 * A script’s address, if it lies in the given folder of the site.
 * @throws {TypeError} for any other
 */
export function admitScript(address: string, folder: string, page: string): string {
  const url = new URL(address, page);
  if (url.origin === new URL(page).origin && url.pathname.startsWith(folder)) return address;
  throw new TypeError(`No script may be loaded from ${url.href}`);
}

/**
 * Creates the `default` policy that `require-trusted-types-for 'script'` asks for.
 * Browsers without Trusted Types need none.
 */
export function admitScriptsOf(folder: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => admitScript(address, folder, location.href),
  });
}
