import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Unit tests run in plain Vitest; components are rendered by Astro’s container. */
export default defineConfig({
  test: {
    passWithNoTests: false,
    // The content is read and joined once per worker, not once per file.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/components/**'],
        },
      },
      getViteConfig(
        { test: { name: 'components', include: ['src/components/**/*.test.ts'], isolate: false } },
        { devToolbar: { enabled: false }, logLevel: 'error' },
      ),
    ],
  },
});
