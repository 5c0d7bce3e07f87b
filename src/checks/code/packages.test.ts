import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../report.ts';
import { packages } from './packages.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const manifest = {
  dependencies: { a: '1.0.0' },
  devDependencies: { '@b/c': '2.0.0-beta.1' },
  allowScripts: { d: true },
};
const locked = {
  '': { dependencies: { a: '^1.0.0' } },
  'node_modules/a': { integrity, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' },
  'node_modules/@b/c': { integrity, optionalDependencies: { d: '*' } },
  'node_modules/@b/c/node_modules/d': { integrity, hasInstallScript: true },
};
const reasons = '| package | why |\n| --- | --- |\n| `a`, `@b/c` | `left` out |';

const rows: Array<{ name: string; input?: Parameters<typeof packages>; expected: string[] }> = [
  { name: 'all as it should be', expected: [] },
  {
    name: 'a range',
    input: [{ ...manifest, dependencies: { a: '^1.0.0' } }, locked, reasons],
    expected: ['package.json asks for a “^1.0.0”; expected an exact version.'],
  },
  {
    name: 'a package without a reason, and a reason without a package',
    input: [manifest, locked, '| `a`, `z` | why |'],
    expected: [
      'docs/dependencies.md does not name @b/c; expected a line that says why it is here.',
      'docs/dependencies.md names z, which package.json does not; expected no line for it.',
    ],
  },
  {
    name: 'a package without a hash, from elsewhere',
    input: [manifest, { ...locked, 'node_modules/a': { resolved: 'git+ssh://git@example.org/a.git' } }, reasons],
    expected: [
      'package-lock.json has no hash for node_modules/a; expected “integrity” with sha512.',
      'package-lock.json takes node_modules/a from git+ssh://git@example.org/a.git; expected https://registry.npmjs.org/ or no address.',
    ],
  },
  {
    name: 'a package of another platform left out',
    input: [
      manifest,
      { ...locked, 'node_modules/a': { integrity, optionalDependencies: { 'a-darwin': '1.0.0' } } },
      reasons,
    ],
    expected: [
      'package-lock.json has no a-darwin, which node_modules/a asks for on some machines; expected the packages of all platforms.',
    ],
  },
  {
    name: 'install scripts',
    input: [{ ...manifest, allowScripts: { e: true } }, locked, reasons],
    expected: [
      'package.json says nothing of the install script of d; expected true or false in “allowScripts”.',
      'package.json allows the install script of e, which has none; expected no line for it in “allowScripts”.',
    ],
  },
];
const sound: Parameters<typeof packages> = [manifest, locked, reasons];
for (const { name, input = sound, expected } of rows) {
  test(`packages: ${name}`, () => assert.deepEqual([...packages(...input)].map(formatProblem), expected));
}
