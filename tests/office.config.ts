import { defineConfig } from 'vitest/config';

/** Files to take away, opened by the programs that people open them with. */
export default defineConfig({
  test: {
    include: ['tests/office/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
