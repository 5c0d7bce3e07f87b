import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listHeaders } from './headers.ts';

const rows = [
  {
    name: 'a page may be framed by its own site only',
    path: '/search/',
    header: 'content-security-policy',
    expected: /^frame-ancestors 'self'$/,
  },
  {
    name: 'the search worker alone may compile WebAssembly',
    path: '/search/index-worker.js',
    header: 'content-security-policy',
    expected: /'wasm-unsafe-eval'/,
  },
  { name: 'a page is asked for again', path: '/', header: 'cache-control', expected: /must-revalidate/ },
  {
    name: 'a file named after its contents is kept',
    path: '/pagefind/index/en_1.pf_index',
    header: 'cache-control',
    expected: /immutable/,
  },
  {
    name: 'an article as Markdown says what it is',
    path: '/articles/link-expired/index.md',
    header: 'content-type',
    expected: /^text\/markdown; charset=utf-8$/,
  },
  {
    name: 'a text for programs says how its letters are written',
    path: '/llms.txt',
    header: 'content-type',
    expected: /^text\/plain; charset=utf-8$/,
  },
  {
    name: 'the engine has a fixed name and is asked for again',
    path: '/search/engine.js',
    header: 'cache-control',
    expected: /must-revalidate/,
  },
];

for (const { name, path, header, expected } of rows)
  test(name, () => assert.match(listHeaders(path)[header] ?? '', expected));
