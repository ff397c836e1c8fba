import type { BrowserContext } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets a browser see the built site at the origin that its pages name, without a server: addresses
 * of the origin are answered from the folder, and all others are refused.
 */
export async function routeSite(
  context: BrowserContext,
  { folder, origin }: { folder: string; origin: string },
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
    const file = join(folder, decodeURIComponent(path));
    if (url.origin === origin && existsSync(file)) await route.fulfill({ path: file });
    else await route.abort();
  });
}
