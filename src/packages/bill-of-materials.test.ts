import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBillOfMaterials } from './bill-of-materials.ts';
import type { LockedPackages } from './lock-file.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const locked: LockedPackages = {
  '': {
    name: 'help',
    version: '1.0.0',
    license: 'MIT',
    dependencies: { '@a/stem': '2.0.0' },
    devDependencies: { b: '3.0.0' },
  },
  'node_modules/b': {
    version: '3.0.0',
    license: '(MIT OR GPL-3.0-or-later)',
    dependencies: { c: '^1.0.0' },
    integrity,
  },
  'node_modules/b/node_modules/c': { version: '1.9.0', license: 'SEE LICENSE IN c.txt', integrity },
  'node_modules/@a/stem': {
    version: '2.0.0',
    license: 'MIT',
    dependencies: { c: '^1.0.0' },
    optionalDependencies: { d: '*' },
    integrity,
  },
  'node_modules/c': { version: '1.2.0', integrity },
};

interface Bill {
  metadata: { component: { purl: string } };
  components: Array<{
    purl: string;
    scope: string;
    hashes: Array<{ alg: string; content: string }>;
    licenses?: object[];
  }>;
  dependencies: Array<{ ref: string; dependsOn?: string[] }>;
}
const bill = JSON.parse(makeBillOfMaterials(locked, ['@a/stem@2.0.0', 'c@1.2.0'])) as Bill;

test('makeBillOfMaterials: every package once, and whether readers get something of it', () => {
  assert.equal(bill.metadata.component.purl, 'pkg:npm/help@1.0.0');
  assert.deepEqual(
    bill.components.map(({ purl, scope }) => `${purl} ${scope}`),
    [
      'pkg:npm/%40a/stem@2.0.0 required',
      'pkg:npm/b@3.0.0 excluded',
      'pkg:npm/c@1.9.0 excluded',
      'pkg:npm/c@1.2.0 required',
    ],
  );
});

test('makeBillOfMaterials: the hash that npm checks, in hexadecimal', () => {
  for (const { hashes } of bill.components) assert.deepEqual(hashes, [{ alg: 'SHA-512', content: '0'.repeat(128) }]);
});

test('makeBillOfMaterials: a licence by its identifier, as an expression, or in the words of the package', () => {
  assert.deepEqual(
    bill.components.map(({ licenses }) => licenses?.[0]),
    [
      { license: { id: 'MIT' } },
      { expression: '(MIT OR GPL-3.0-or-later)' },
      { license: { name: 'SEE LICENSE IN c.txt' } },
      undefined,
    ],
  );
});

test('makeBillOfMaterials: of two versions of a package the one that is nearest', () => {
  assert.deepEqual(
    bill.dependencies.filter(({ dependsOn }) => dependsOn),
    [
      { ref: 'help', dependsOn: ['node_modules/@a/stem', 'node_modules/b'] },
      { ref: 'node_modules/@a/stem', dependsOn: ['node_modules/c'] },
      { ref: 'node_modules/b', dependsOn: ['node_modules/b/node_modules/c'] },
    ],
  );
});

test('makeBillOfMaterials: the same packages give the same bytes', () => {
  const reversed = Object.fromEntries(Object.entries(locked).toReversed());
  assert.equal(makeBillOfMaterials(reversed, []), makeBillOfMaterials(locked, []));
});
