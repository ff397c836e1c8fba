import type { BrowserContext } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets a browser see a built site at the address that its pages name, without a server: what
 * begins with `base` (origin and path, like `https://example.org/plan40/`) is answered from the
 * folder, and all else is refused.
 */
export async function routeSite(
  context: BrowserContext,
  { folder, base }: { folder: string; base: string },
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = decodeURIComponent(url.pathname).slice(new URL(base).pathname.length);
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (url.href.startsWith(base) && existsSync(file)) await route.fulfill({ path: file });
    else await route.abort();
  });
}
