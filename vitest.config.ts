import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** The content is read and joined once per worker, not once per file. */
const isolate = false;

/** Unit tests run in plain Vitest; components are rendered by Astro’s container. */
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/components/**'],
          isolate,
        },
      },
      getViteConfig(
        { test: { name: 'components', include: ['src/components/**/*.test.ts'], isolate } },
        { devToolbar: { enabled: false }, logLevel: 'error' },
      ),
    ],
  },
});
