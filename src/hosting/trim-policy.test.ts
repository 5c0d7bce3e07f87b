import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { trimPolicy } from './trim-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script type="module">run()</script><script type="application/ld+json">{}</script>`;

test('a page keeps the hashes of its own scripts and styles, and loses all others', () => {
  const policy = `default-src 'none'; script-src 'self' ${hash('other()')} ${hash('run()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
  const trimmed = `default-src 'none'; script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{}')};`;
  assert.equal(trimPolicy(page(policy)), page(trimmed));
});

test('a page whose policy would refuse its own script is an error', () => {
  assert.throws(() => trimPolicy(page(`script-src 'self'; style-src ${hash('a{}')};`)), /would refuse its own scripts/);
});
