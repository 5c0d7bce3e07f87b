import { circles } from './circles.ts';
import { testRule } from './rule-testing.ts';

const message = (line: number, ...files: string[]) =>
  `${files[0] ?? ''}:${line} imports itself in a circle: ${files.join(' → ')}; expected no way back, not even for types.`;

testRule(circles, [
  {
    name: 'two ways to one file',
    input: {
      'src/a.ts': "import './b.ts';\nimport './c.ts';\n",
      'src/b.ts': "import './c.ts';\n",
      'src/c.ts': "import 'node:fs';\nexport const files = import.meta.glob('../content/*.svg');\n",
    },
    expected: [],
  },
  {
    name: 'there and back for a type',
    input: { 'src/a.ts': "\nimport { b } from './b.ts';\n", 'src/b.ts': "export type B = import('./a.ts').A;\n" },
    expected: [message(2, 'src/a.ts', 'src/b.ts', 'src/a.ts')],
  },
  {
    name: 'a circle that others lead to, through an Astro file and what it loads in the browser',
    input: {
      'src/a.ts': "import './m/b.ts';\n",
      'src/m/b.ts': "export { default as C } from './C.astro';\n",
      'src/m/C.astro': "---\n---\n\n<script>\n  import('../e/d.ts');\n</script>\n",
      'src/e/d.ts': "import type { B } from '../m/b.ts';\n",
    },
    expected: [message(1, 'src/m/b.ts', 'src/m/C.astro', 'src/e/d.ts', 'src/m/b.ts')],
  },
  {
    name: 'two circles through one file, and a file that imports itself',
    input: {
      'src/a.ts': "import './b.ts';\nimport './c.ts';\n",
      'src/b.ts': "import './a.ts';\n",
      'src/c.ts': "import './a.ts';\nimport './c.ts';\n",
    },
    expected: [
      message(1, 'src/a.ts', 'src/b.ts', 'src/a.ts'),
      message(2, 'src/a.ts', 'src/c.ts', 'src/a.ts'),
      message(2, 'src/c.ts', 'src/c.ts'),
    ],
  },
]);
