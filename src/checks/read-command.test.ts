import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommand } from './read-command.ts';

const command = {
  name: 'look',
  does: 'Photographs pages.',
  operands: { '[<address>…]': 'a page' },
  options: {
    rtl: { type: 'boolean', says: 'from right to left' },
    out: { type: 'string', default: 'look', says: '<folder> where the sheet goes' },
  },
  variables: { OUT_DIR: 'where the site is' },
  examples: ['npm run look -- --rtl /'],
} as const;

test('the help says what a command does and takes', () => {
  assert.deepEqual(parseCommand(command, ['/', '--help']), {
    help: `Photographs pages.

Usage: npm run look -- [options] [<address>…]

  [<address>…]    a page
  --rtl           from right to left
  --out <folder>  where the sheet goes; look without it
  --help          this text

Environment variables:

  OUT_DIR  where the site is

For example:

  npm run look -- --rtl /`,
  });
  assert.ok('help' in parseCommand(command, ['-h']));
});

test('what is right is read', () => {
  const read = parseCommand(command, ['--rtl', '/', '/fix/']);
  assert.ok('values' in read);
  assert.deepEqual(read.positionals, ['/', '/fix/']);
  assert.deepEqual({ ...read.values }, { rtl: true, out: 'look' });
});

const two = { name: 'rename', does: '', operands: { '<name>': '', '<new-name>': '' } };
const none = { name: 'start', does: '' };

const refusals = [
  {
    name: 'a misspelt option',
    of: command,
    args: ['--rlt'],
    expected: /^There is no option --rlt\. Nearest: --rtl\.$/,
  },
  {
    name: 'one that is like none',
    of: command,
    args: ['--wallpaper'],
    expected: /Expected one of: --rtl, --out, --help\.$/,
  },
  { name: 'a text forgotten', of: command, args: ['--out'], expected: /expected --out <folder>\.$/ },
  { name: 'a text forgotten, and an option', of: command, args: ['--out', '--rtl'], expected: /followed by --rtl/ },
  { name: 'a text too many', of: command, args: ['--rtl=yes'], expected: /expected --rtl alone\.$/ },
  { name: 'a name too few', of: two, args: ['a'], expected: /^Found “a” .*; expected <name> <new-name>\.$/ },
  { name: 'a name where none is', of: none, args: ['a'], expected: /; expected only options\.$/ },
  {
    name: 'what npm took',
    of: command,
    args: [],
    env: { npm_config_rtl: 'true' },
    expected: /^npm took --rtl .* -- --rtl$/,
  },
];

for (const { name, of, args, env, expected } of refusals) {
  test(`a command refuses ${name}`, () => {
    const read = parseCommand(of, args, env);
    assert.match('refusal' in read ? read.refusal : 'nothing', expected);
  });
}

test('what another program judges is left to it', () => {
  assert.ok('values' in parseCommand({ ...none, handsOnTo: 'Playwright' }, ['--headed', 'a']));
});
