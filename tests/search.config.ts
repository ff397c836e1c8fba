import { defineConfig } from 'vitest/config';

/** Every judged query asked of the local search layer: a minute of work, so no part of the unit tests. */
export default defineConfig({
  test: { include: ['tests/search/*.test.ts'], testTimeout: 300_000 },
});
