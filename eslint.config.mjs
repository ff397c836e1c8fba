import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'deploy/', '.astro/', 'node_modules/', 'test-results/'] },
  tseslint.configs.strict,
  {
    // What asks for types: TypeScript alone, as the linter has none for templates.
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => act()` says what it does; characters of a text are counted by spreading it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // `find<HTMLFormElement>('form')`: a type that is named once says what is expected.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // The kinds of nodes of an HTML tree, which their packages name by strings as well.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
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
    // Tests look into what they read and made themselves, and stand in for what waits.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
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
