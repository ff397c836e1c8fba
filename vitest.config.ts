import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Tests of code see the languages of the plan that they run on, not those that this site has. */
const onFixture = {
  resolve: {
    alias: [
      {
        find: /^.*\/content\/languages\.json$/,
        replacement: resolve('tests/fixtures/plan/languages.json'),
      },
    ],
  },
};

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
        ...onFixture,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/components/**'],
          ...common,
        },
      },
      getViteConfig(
        {
          ...onFixture,
          test: { name: 'components', include: ['src/components/**/*.test.ts'], ...common },
        },
        { devToolbar: { enabled: false }, logLevel: 'error' },
      ),
      // What this content says; a site for another plan has tests of its own content, or none.
      getViteConfig(
        { test: { name: 'content', include: ['tests/content/*.test.ts'], ...common } },
        { devToolbar: { enabled: false }, logLevel: 'error' },
      ),
      // Apart from the others: here the table of languages has one more row.
      getViteConfig(
        {
          ...onFixture,
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
