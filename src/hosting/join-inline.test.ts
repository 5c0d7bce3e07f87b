import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinInline } from './join-inline.ts';

const rows = [
  {
    name: 'modules become one where the last stood, each with names of its own',
    input: '<p><script type="module">var e=1;run(e);</script></p><script type="module">var e=2;run(e);</script><p>',
    expected: '<p></p><script type="module">(()=>{var e=1;run(e);})();(()=>{var e=2;run(e);})();</script><p>',
  },
  {
    name: 'one module stays as it is',
    input: '<script type="module">var e=1;</script>',
    expected: '<script type="module">var e=1;</script>',
  },
  {
    name: 'a module that imports by name stays by itself, one that imports on demand does not',
    input:
      '<script type="module">import{a}from"./a.js";a()</script><script type="module">import(x)</script><script type="module">b()</script>',
    expected:
      '<script type="module">import{a}from"./a.js";a()</script><script type="module">(()=>{import(x)})();(()=>{b()})();</script>',
  },
  {
    name: 'a module that only speaks of imports and exports is joined',
    input:
      '<script type="module">a("import b from c; export {b}")</script><script type="module">b(import.meta.url)</script>',
    expected: '<script type="module">(()=>{a("import b from c; export {b}")})();(()=>{b(import.meta.url)})();</script>',
  },
  {
    name: 'a module that hands something on stays by itself',
    input: '<script type="module">export*from"./a.js"</script><script type="module">export default 1</script>',
    expected: '<script type="module">export*from"./a.js"</script><script type="module">export default 1</script>',
  },
  {
    name: 'styles become one where the first stood, in their order',
    input: '<style>@layer a,b;</style><meta><style>@layer b{p{}}</style>',
    expected: '<style>@layer a,b;@layer b{p{}}</style><meta>',
  },
  {
    name: 'data and files are no modules of the page',
    input: '<script type="application/ld+json">{}</script><script type="module" src="a.js"></script>',
    expected: '<script type="application/ld+json">{}</script><script type="module" src="a.js"></script>',
  },
];

for (const { name, input, expected } of rows) test(name, () => assert.equal(joinInline(input), expected));
