import { publishedFixes } from './published-fixes.ts';
import { testRule } from './rule-testing.ts';

const file = 'content/fixes.yaml';
const numbers = 'content/fix-numbers.json';

const input = (known: object | string, tree = 'start: {}\ncamera: {}\n') => ({
  [file]: tree,
  [numbers]: typeof known === 'string' ? known : `${JSON.stringify(known, null, 1)}\n`,
});

testRule(publishedFixes, [
  { name: 'no tree', input: {}, expected: [] },
  { name: 'every node has a number', input: input({ start: 1, camera: 2 }), expected: [] },
  {
    name: 'a new node',
    input: input({ start: 1 }),
    expected: [
      `${file}:2 has “camera”, which ${numbers} does not know yet; expected it there. Run “npm run publish-links”.`,
    ],
  },
  {
    name: 'a node that is gone',
    input: input({ start: 1, camera: 2, link: 3 }),
    expected: [
      `${numbers}:4 has /fix/link/, and ${file} has no such node. People have this link: put the node back, or write “link” under “formerly” of the one that replaces it.`,
    ],
  },
  {
    name: 'a node that another replaces',
    input: input({ start: 1, camera: 2, link: 3 }, 'start: {}\ncamera: { formerly: [link] }\n'),
    expected: [],
  },
  {
    name: 'a number that two branches gave at once',
    input: input({ start: 1, camera: 1 }),
    expected: [
      `${numbers}:3 gives “camera” the number 1, which is that of “start”. Run “npm run publish-links”, which gives it another.`,
    ],
  },
  {
    name: 'a number that was lost',
    input: input({ start: 1, camera: 3 }),
    expected: [
      `${numbers} has lost the number 2; expected every number from 1 on. Restore it from git: “git checkout -- ${numbers}”.`,
    ],
  },
  { name: 'a file that says something else, which its schema tells', input: input('{ "start": "one" }'), expected: [] },
]);
