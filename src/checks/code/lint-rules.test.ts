import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => /^(?:jsdoc|check-file)\//.test(ruleId),
  // The files of these rows are in no project of TypeScript.
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
});

const rows = [
  {
    name: 'exports with a sentence each, and what is only handed on',
    file: 'src/model/a.ts',
    text: "/** A. */\nexport const a = 1;\n\n/**\n * B.\n */\nexport async function b() {}\n\nexport { c } from './c.ts';\nconst d = 1;\n",
    expected: [],
  },
  {
    name: 'an export without a sentence',
    file: 'src/model/a.ts',
    text: 'const a = 1;\nexport interface B {}\n',
    expected: ['2 jsdoc/require-jsdoc'],
  },
  {
    name: 'a comment of another kind',
    file: 'src/model/a.ts',
    text: '// A.\nexport const a = 1;\n',
    expected: ['2 jsdoc/require-jsdoc'],
  },
  {
    name: 'a sentence about the file',
    file: 'src/model/a.ts',
    text: '/** A. */\n\nexport type A = 1;\n',
    expected: ['3 jsdoc/require-jsdoc'],
  },
  {
    name: 'a comment without a word',
    file: 'src/model/a.ts',
    text: '/** */\nexport type A = 1;\n',
    expected: ['1 jsdoc/require-description'],
  },
  {
    name: 'two exports on one line',
    file: 'src/model/a.ts',
    text: 'export const a = 1, b = 2;\n',
    expected: ['1 jsdoc/require-jsdoc'],
  },
  {
    name: 'a default export',
    file: 'src/model/a.ts',
    text: 'export default class {}\n',
    expected: ['1 jsdoc/require-jsdoc'],
  },
  {
    name: 'an export of a class and of an enum',
    file: 'src/model/a.ts',
    text: 'export class A {}\nexport const enum B {}\nexport abstract class C {}\nexport declare const d: 1;',
    expected: [1, 2, 3, 4].map((l) => `${l} jsdoc/require-jsdoc`),
  },
  {
    name: 'an Astro file, which readers name',
    file: 'src/mdx/Heading2.astro',
    text: '---\nexport interface Props {}\n---\n',
    expected: [],
  },
  {
    name: 'a script of an Astro file',
    file: 'src/mdx/Heading2.astro',
    text: '<script>\n  export const a = 1;\n</script>\n',
    expected: [],
  },
  { name: 'a test', file: 'src/model/urls.test.ts', text: '', expected: [] },
  { name: 'a file of no folder', file: 'src/content.config.ts', text: '', expected: [] },
  { name: 'an address', file: 'src/pages/[...a]/[b].astro', text: '', expected: [] },
  { name: 'an address of data', file: 'src/pages/card.[language].png.ts', text: '', expected: [] },
  {
    name: 'an Astro file in other letters',
    file: 'src/mdx/picture-pair.astro',
    text: '',
    expected: ['1 check-file/filename-naming-convention'],
  },
  {
    name: 'a TypeScript file in other letters',
    file: 'src/model/articlePage.ts',
    text: '',
    expected: ['1 check-file/filename-naming-convention'],
  },
  {
    name: 'a test in other letters',
    file: 'src/model/urls.Test.ts',
    text: '',
    expected: ['1 check-file/filename-naming-convention'],
  },
  {
    name: 'a file of no folder in other letters',
    file: 'src/contentConfig.ts',
    text: '',
    expected: ['1 check-file/filename-naming-convention'],
  },
  {
    name: 'a style sheet in other letters',
    file: 'src/styles/Base.css',
    text: '',
    expected: ['1 check-file/filename-naming-convention'],
  },
  { name: 'a style sheet', file: 'src/styles/base.css', text: 'a { b: c }', expected: [] },
  {
    name: 'a drawer for everything',
    file: 'src/model/utils/dates.ts',
    text: '',
    expected: ['1 check-file/folder-naming-convention'],
  },
  {
    name: 'a drawer for everything at the top',
    file: 'src/lib/A.astro',
    text: '',
    expected: ['1 check-file/folder-naming-convention'],
  },
];

for (const { name, file, text, expected } of rows) {
  test(`lint: ${name}`, async () => {
    const [result] = await eslint.lintText(text, { filePath: file });
    assert.deepEqual(
      result?.messages.map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`),
      expected,
    );
  });
}
