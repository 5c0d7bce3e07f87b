import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimStyles } from './trim-styles.ts';

const before = 'p[data-astro-cid-sgg5joot]{}a[data-astro-cid-x2]{}';
const after = 'p[data-0]{}a[data-1]{}';

/** A script that brings elements which the page did not come with. */
const bringing = '<script type="module">document.createElement("p")</script>';

const rows: Array<{ name: string; input: string; programs?: string; expected: string }> = [
  {
    name: 'a scope has one short name in rules and on elements, another scope another',
    input: `<style>${before}</style><p data-astro-cid-sgg5joot><a data-astro-cid-x2="true">`,
    expected: `<style>${after}</style><p data-0><a data-1>`,
  },
  {
    name: 'rules for what is not on the page go, and so do the selectors and the groups that held only them',
    input:
      '<style>@layer a{b[data-astro-cid-x1]{}}p,a[data-astro-cid-x2],b[data-astro-cid-x3]{}</style><p><a data-astro-cid-x2>',
    expected: '<style>p,a[data-0]{}</style><p><a data-0>',
  },
  {
    name: 'rules for an element stay, whichever quotes its attributes have',
    input: `<style>b-c[data-astro-cid-x1]{}</style><b-c data-setup='{"a":1}' data-astro-cid-x1>`,
    expected: `<style>b-c[data-0]{}</style><b-c data-setup='{"a":1}' data-0>`,
  },
  {
    name: 'rules for classes that are not on the page go, but for those that it is to lack or may have',
    input:
      '<style>.a{}.gone{}.a.gone,.b-c p{}.a{& .gone{}}.a:not(.gone){}:is(.a:not(.b-c),.gone){}[href^=".gone("] .a{}</style><p class="a b-c" href="">',
    expected:
      '<style>.a{}.b-c p{}.a{}.a:not(.gone){}:is(.a:not(.b-c),.gone){}[href^=".gone("] .a{}</style><p class="a b-c" href="">',
  },
  {
    name: 'rules for what the text of an article does not hold go; elsewhere a script may bring it',
    input: `<style>.prose table{}.prose li::marker,.prose :is(ul,ol){}.prose :is(td,.b) p{}code{}[hidden]{}.prose>*{}</style><p class="prose"><ol><li>${bringing}`,
    expected: `<style>.prose li::marker,.prose :is(ul,ol){}code{}[hidden]{}.prose>*{}</style><p class="prose"><ol><li>${bringing}`,
  },
  {
    name: 'custom properties that nothing reads go, and those that only these read',
    input: `<style>:root{--a:1px;--b:var(--c);--c:2px;--e:3px}p{margin:var(--a)}</style><p>${bringing}`,
    programs: 'p{color:var(--e, red)}',
    expected: `<style>:root{--a:1px;--e:3px}p{margin:var(--a)}</style><p>${bringing}`,
  },
  {
    name: 'a page whose scripts bring nothing keeps no rule for a tag, an attribute or a program that it has not',
    input:
      '<style>:root{--a:1px}p,b{}p[hidden],[lang=en] p{}:is(h2,p):has(i)::after{}</style><p lang="en"><script type="module">1</script><script type="x">createElement</script>',
    programs: 'p{margin:var(--a)}',
    expected:
      '<style>:root{}p{}[lang=en] p{}:is(h2,p):has(i)::after{}</style><p lang="en"><script type="module">1</script><script type="x">createElement</script>',
  },
  {
    name: 'an animation stays with what it moves, and goes without',
    input:
      '<style>@media print{@keyframes x{from{a:b}to{}}}@keyframes y{0%{}}p{animation:1s y}i{animation:1s x}</style><p>',
    expected: '<style>@media print{}@keyframes y{0%{}}p{animation:1s y}</style><p>',
  },
  {
    name: 'custom properties stand where they are read, if they are set once and that is shorter',
    input:
      '<style>@layer tokens{:root{--a:1px;--b:var(--a);--c:2px;--long:light-dark(#123456,#abcdef);--d:1px;--e:1px}}p{--d:2px;margin:var(--b);padding:var(--c) var(--d) var(--e,0);color:var(--long) var(--long) var(--long) var(--long)}</style><p>',
    expected:
      '<style>@layer tokens{:root{--d:1px;--e:1px;--long:light-dark(#123456,#abcdef)}}p{--d:2px;color:var(--long) var(--long) var(--long) var(--long);margin:1px;padding:2px var(--d) var(--e,0)}</style><p>',
  },
  {
    name: 'the declarations of a rule stand in the order of their names, each name in its own',
    input: '<style>p{width:1px;border-color:red;border:0;width:2px}</style><p>',
    expected: '<style>p{border:0;border-color:red;width:1px;width:2px}</style><p>',
  },
  {
    name: 'a custom property that a program reads stays, however seldom the page reads it',
    input: `<style>@layer tokens{:root{--a:1px}}p{margin:var(--a)}</style><p>${bringing}`,
    programs: 'p{margin:var(--a)}',
    expected: `<style>@layer tokens{:root{--a:1px}}p{margin:var(--a)}</style><p>${bringing}`,
  },
  {
    name: 'scopes go from elements that no rule is about',
    input:
      '<style>.a[data-astro-cid-x1],b[data-astro-cid-x1]{}i[data-astro-cid-x1]{}</style><p class="a" data-astro-cid-x1><u data-astro-cid-x1><b data-astro-cid-x1>',
    expected: '<style>.a[data-0],b[data-0]{}</style><p class="a" data-0><u><b data-0>',
  },
  {
    name: 'rules for a page in another language go',
    input: '<html lang="ja"><style>html:lang(ja){}html:lang(ar) p{}</style><p lang="ar">',
    expected: '<html lang="ja"><style>html:lang(ja){}</style><p lang="ar">',
  },
  {
    name: 'an order of layers stays',
    input: '<style>@layer reset,base;</style>',
    expected: '<style>@layer reset,base;</style>',
  },
  {
    name: 'spaces after commas go, and those between rules, but not those in strings',
    input: '<style>@layer reset, base;\n@layer base{p{content:"a, b";font-family:a, b}}\n</style><p>',
    expected: '<style>@layer reset,base;@layer base{p{content:"a, b";font-family:a,b}}</style><p>',
  },
];

for (const { name, input, programs, expected } of rows)
  test(name, () => assert.equal(trimStyles(input, programs), expected));
