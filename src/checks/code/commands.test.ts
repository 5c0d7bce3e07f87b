import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { commands } from './commands.ts';

const rows = [
  { name: 'a command that knows --help', text: `readCommand({ name: 'look', does: 'x' });`, expected: [] },
  {
    name: 'a command that changes links',
    text: `runLinkCommand(change, {\n  name: 'look',\n  does: 'x' });`,
    expected: [],
  },
  {
    name: 'a command that does not know it',
    text: 'const [name] = process.argv;',
    expected: [`src/look.ts does not know --help; expected readCommand({ name: 'look', … }).`],
  },
  {
    name: 'a command with the name of another',
    text: `readCommand({ name: 'book', does: 'x' });`,
    expected: ['src/look.ts calls itself “book”, which is not its name. Nearest: look.'],
  },
  {
    name: 'a command whose file is gone',
    text: undefined,
    expected: ['package.json runs src/look.ts as “look”, which does not exist.'],
  },
];

for (const { name, text, expected } of rows) {
  test(name, () => {
    const found = [...commands({ look: 'node src/look.ts --fast', format: 'prettier .' }, () => text)];
    assert.deepEqual(found.map(formatProblem), expected);
  });
}
