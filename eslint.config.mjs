import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'deploy/', '.astro/', 'node_modules/', 'test-results/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/client/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Build nodes; text is never markup.' },
        { property: 'outerHTML', message: 'Build nodes; text is never markup.' },
        { property: 'insertAdjacentHTML', message: 'Build nodes; text is never markup.' },
      ],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
    },
  },
  {
    // Runs on the pages of others as it stands, in engines as old as theirs.
    files: ['src/client/embed/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
  },
  { files: ['scripts/**', 'src/tools/**'], rules: { 'no-console': 'off' } },
);
