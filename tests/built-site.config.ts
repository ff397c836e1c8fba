import { defineConfig } from 'vitest/config';

/** Tests over the built site in `SITE_DIR` (default `dist`). The pages are parsed once for all files. */
export default defineConfig({
  test: {
    include: ['tests/built-site/*.test.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
