import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { trimPolicy } from './trim-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, style = 'a{}') =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style><script type="module">run()</script><script type="application/ld+json">{}</script>`;
const policy = `default-src 'none'; script-src 'self' ${hash('other()')} ${hash('run()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
const trimmed = (style: string) =>
  `default-src 'none';script-src 'self' ${hash('run()')};style-src 'self' ${hash(style)}`;

test('a page keeps the hashes of its own scripts and styles, and loses all others', () => {
  assert.equal(trimPolicy(page(policy)), page(trimmed('a{}')));
});

test('a style that was changed is admitted as it is now', () => {
  const change = (html: string) => html.replace('a{}', 'i{}');
  assert.equal(trimPolicy(page(policy), change), page(trimmed('i{}'), 'i{}'));
});

test('a page whose policy would refuse its own script is an error', () => {
  assert.throws(
    () => trimPolicy(page(`script-src 'self'; style-src ${hash('a{}')};`)),
    /would refuse scripts or styles that stand in it/,
  );
});

test('the styles of the head go behind the policy, which governs what follows it', () => {
  const style = '<style>a{}</style>';
  const expected = page(trimmed('a{}'))
    .replace(style, '')
    .replace(/<meta[^>]*>/, `$&${style}`);
  assert.equal(trimPolicy(`<title>A</title>${style}${page(policy).replace(style, '')}`), `<title>A</title>${expected}`);
});
