// At the top of the project, because editors look for it there.
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist*/', 'node_modules/', '.astro/', 'look/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `node:test` returns promises that nobody has to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'suite', 'describe', 'it'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  // To the type checker of ESLint, a component is unknown; `astro check` knows it.
  { files: ['src/mdx/parts.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    rules: {
      '@typescript-eslint/array-type': ['error', { default: 'array-simple' }],
      // A non-null assertion hides the error that should say what is missing.
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Use textContent and elements: Trusted Types refuse text as markup.' },
        { property: 'outerHTML', message: 'Use textContent and elements: Trusted Types refuse text as markup.' },
      ],
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
);
