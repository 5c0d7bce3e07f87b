// At the top of the project, because editors look for it there.
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import checkFile from 'eslint-plugin-check-file';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist*/',
      'deploy/*/site*/',
      'node_modules/',
      '.astro/',
      'look/',
      'report/',
      'test-results/',
      'playwright-report/',
    ],
  },
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
  {
    // Every export carries a sentence that says what its name cannot. What is only handed on is described where it is declared.
    files: ['src/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          require: { FunctionDeclaration: false },
          contexts: ['ExportNamedDeclaration[declaration]', 'ExportDefaultDeclaration'],
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['ExportNamedDeclaration', 'ExportDefaultDeclaration'] }],
    },
  },
  {
    // TypeScript and CSS files are called in kebab-case, Astro files as readers would call them, and no folder is a drawer for all.
    files: ['src/**/*.{ts,astro,css}'],
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        // In `pages` a name is an address. A dot parts what kind of file it is: `urls.test.ts`.
        {
          'src/!(pages)/**/*.astro': 'PASCAL_CASE',
          '**/src/{*,!(pages)/**/*}.{ts,css}': '+([a-z0-9])*([.-]+([a-z0-9]))',
        },
      ],
      'check-file/folder-naming-convention': [
        'error',
        { 'src/**/': '!(utils|lib|helpers|common|misc)' },
        { errorMessage: 'The folder “{{ target }}” owns nothing; expected the folder that owns this file.' },
      ],
    },
  },
  // A style sheet has a name, and nothing else for ESLint to read; Stylelint reads the rest.
  { files: ['**/*.css'], processor: 'check-file/eslint-processor-check-file' },
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
