import { layers } from './layers.ts';
import { testRule } from './rule-testing.ts';

const order = { 'src/styles/layers.css': '@layer reset, base, prose.text;' };

testRule(layers, [
  {
    name: 'rules in layers, and what no layer holds',
    input: {
      ...order,
      'src/styles/a.css':
        "/* { */\n@layer base {\n  a { content: '}'; }\n  @media print { a { color: red; } }\n}\n\n@font-face {\n  src: none;\n}\n",
      'src/mdx/A.astro': '<p />\n\n<style is:global>\n  @layer prose.text {\n    p { margin: 0; }\n  }\n</style>\n',
    },
    expected: [],
  },
  {
    name: 'rules outside',
    input: {
      ...order,
      'src/styles/a.css': '@layer base {\n  a { color: red; }\n}\n\na:hover,\na:focus { color: blue; }\n',
      'src/mdx/A.astro': '<p />\n\n<style>\n  @media print {\n    p { margin: 0; }\n  }\n</style>\n',
    },
    expected: [
      'src/styles/a.css:5 has “a:hover, a:focus” in no layer; expected @layer around it.',
      'src/mdx/A.astro:4 has “@media print” in no layer; expected @layer around it.',
    ],
  },
  {
    name: 'a layer that is not in the order',
    input: { ...order, 'src/styles/a.css': '@layer bass {\n  a { color: red; }\n}\n' },
    expected: ['src/styles/a.css:1 has “@layer bass”, which src/styles/layers.css does not name. Nearest: base.'],
  },
]);
