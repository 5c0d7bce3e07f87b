import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLicenses, listShipped, type ShippedPackage } from './licenses.ts';
import type { Notice } from './notice.ts';

const plain: ShippedPackage = {
  name: 'words',
  version: '1.0.0',
  license: 'MIT',
  text: 'MIT License\r\n\r\nCopyright A',
};
const textOf = (license: string) => `The words of ${license}.`;

test('formatLicenses: whose each package is, what is built into it, and each licence once in full', () => {
  const stemmers: ShippedPackage = { name: '@a/stemmers', version: '2.0.0', license: 'MIT', text: '' };
  const parts = [{ name: 'Snowball', license: 'BSD-3-Clause', holder: 'M. Porter', source: 'https://s.example/' }];
  assert.equal(
    formatLicenses([plain, stemmers], [{ name: '@a/stemmers', holder: 'B', parts, remarks: ['Unchanged.'] }], textOf),
    `What readers of this site are sent, whose work it is, and on what terms. The licences in full stand at the end.

@a/stemmers 2.0.0 (MIT)
=======================

Copyright (c) B

In it: Snowball (BSD-3-Clause)
Copyright (c) M. Porter
Source: https://s.example/

Unchanged.

words 1.0.0 (MIT)
=================

MIT License

Copyright A

The licence BSD-3-Clause
========================

The words of BSD-3-Clause.

The licence MIT
===============

The words of MIT.
`,
  );
});

const part = { name: 'json 1', license: 'GPL-3.0-only', holder: 'C', source: 'https://c.example/' };
const refused: Array<{ name: string; shipped: Partial<ShippedPackage>; notice?: Partial<Notice>; expected: string }> = [
  {
    name: 'a package without a licence file',
    shipped: { text: '' },
    expected: 'words has no licence file; expected its holder in the notices.',
  },
  {
    name: 'a package without the name of a licence',
    shipped: { license: undefined },
    expected:
      'words has the licence of no name; expected one of MIT, Apache-2.0, BSD-3-Clause, BlueOak-1.0.0, ISC, 0BSD.',
  },
  {
    name: 'a part with a licence that is not allowed',
    shipped: {},
    notice: { parts: [part] },
    expected:
      'json 1 has the licence GPL-3.0-only; expected one of MIT, Apache-2.0, BSD-3-Clause, BlueOak-1.0.0, ISC, 0BSD.',
  },
  {
    name: 'notices of another version',
    shipped: {},
    notice: { version: '0.9.0' },
    expected:
      'words is of version 1.0.0; expected 0.9.0, whose parts the notices say. Look at what is built into it now.',
  },
];
for (const { name, shipped, notice, expected } of refused) {
  test(`formatLicenses: refuses ${name}`, () => {
    assert.throws(() => formatLicenses([{ ...plain, ...shipped }], [{ name: 'words', ...notice }], textOf), {
      message: expected,
    });
  });
}

test('listShipped: the packages of the list, and no licence', () => {
  const text = formatLicenses([plain], [{ name: 'words', parts: [{ ...part, isException: true }] }], textOf);
  assert.deepEqual(listShipped(text), ['words@1.0.0']);
});
