import { defineConfig } from 'vitest/config';

/** Tests over a real nginx with the configuration that the build made. */
export default defineConfig({
  test: {
    include: ['tests/served/*.test.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
