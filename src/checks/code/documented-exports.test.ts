import { documentedExports } from './documented-exports.ts';
import { testRule } from './rule-testing.ts';

const file = 'src/model/a.ts';
const missing = (line: number, name: string) =>
  `${file}:${line} exports ${name} without a comment; expected a JSDoc sentence directly above that says what the name cannot.`;

testRule(documentedExports, [
  {
    name: 'a sentence each, and what is only handed on',
    input: {
      [file]:
        "/** A. */\nexport const a = 1;\n\n/**\n * B.\n */\nexport async function b() {}\n\nexport { c } from './c.ts';\nconst d = 1;\n",
    },
    expected: [],
  },
  { name: 'no sentence', input: { [file]: 'const a = 1;\nexport interface B {}\n' }, expected: [missing(2, 'B')] },
  { name: 'a note of another kind', input: { [file]: '// A.\nexport const a = 1;\n' }, expected: [missing(2, 'a')] },
  {
    name: 'a sentence about the file',
    input: { [file]: '/** A. */\n\nexport type A = 1;\n' },
    expected: [missing(3, 'A')],
  },
  {
    name: 'two on one line',
    input: { [file]: 'export const a = 1, b = 2;\n' },
    expected: [missing(1, 'a'), missing(1, 'b')],
  },
]);
