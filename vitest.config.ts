import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const common = {
  // The content is read and joined once per worker, not once per file.
  isolate: false,
  // Whole content in one test: seconds on a busy machine.
  testTimeout: 30_000,
};

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
          ...common,
        },
      },
      getViteConfig(
        { test: { name: 'components', include: ['src/components/**/*.test.ts'], ...common } },
        { devToolbar: { enabled: false }, logLevel: 'error' },
      ),
      // Apart from the others: here the table of languages has one more row.
      getViteConfig(
        {
          test: {
            name: 'third-language',
            include: ['tests/third-language/*.test.ts'],
            ...common,
            isolate: true,
          },
        },
        { devToolbar: { enabled: false }, logLevel: 'error' },
      ),
    ],
  },
});
