import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimStyles } from './trim-styles.ts';

const before = 'p[data-astro-cid-sgg5joot]{}a[data-astro-cid-x2]{}';
const after = 'p[data-0]{}a[data-1]{}';

const rows: Array<{ name: string; input: string; programs?: string; expected: string }> = [
  {
    name: 'a scope has one short name in rules and on elements, another scope another',
    input: `<style>${before}</style><p data-astro-cid-sgg5joot><a data-astro-cid-x2="true">`,
    expected: `<style>${after}</style><p data-0><a data-1>`,
  },
  {
    name: 'rules for what is not on the page go, and so do the selectors and the groups that held only them',
    input:
      '<style>@layer a{b[data-astro-cid-x1]{}}p,a[data-astro-cid-x2],b[data-astro-cid-x3]{}</style><a data-astro-cid-x2>',
    expected: '<style>p,a[data-0]{}</style><a data-0>',
  },
  {
    name: 'rules for classes that are not on the page go, but for those that it is to lack or may have',
    input:
      '<style>.a{}.gone{}.a.gone,.b-c p{}.a{& .gone{}}.a:not(.gone){}:is(.a:not(.b-c),.gone){}[href^=".gone("] .a{}</style><p class="a b-c">',
    expected:
      '<style>.a{}.b-c p{}.a{}.a:not(.gone){}:is(.a:not(.b-c),.gone){}[href^=".gone("] .a{}</style><p class="a b-c">',
  },
  {
    name: 'rules for what the text of an article does not hold go; elsewhere a script may bring it',
    input:
      '<style>.prose table{}.prose li::marker,.prose :is(ul,ol){}.prose :is(td,.b) p{}code{}.prose>*{}</style><p class="prose"><ol><li>',
    expected: '<style>.prose li::marker,.prose :is(ul,ol){}code{}.prose>*{}</style><p class="prose"><ol><li>',
  },
  {
    name: 'custom properties that nothing reads go, and those that only these read',
    input: '<style>:root{--a:1px;--b:var(--c);--c:2px;--e:3px}p{margin:var(--a)}</style><p>',
    programs: 'p{color:var(--e, red)}',
    expected: '<style>:root{--a:1px;--e:3px}p{margin:var(--a)}</style><p>',
  },
  {
    name: 'scopes go from elements that no rule is about',
    input:
      '<style>.a[data-astro-cid-x1],b[data-astro-cid-x1]{}i[data-astro-cid-x1]{}</style><p class="a" data-astro-cid-x1><u data-astro-cid-x1><b data-astro-cid-x1>',
    expected: '<style>.a[data-0],b[data-0]{}</style><p class="a" data-0><u><b data-0>',
  },
  {
    name: 'an order of layers stays',
    input: '<style>@layer reset, base;</style>',
    expected: '<style>@layer reset, base;</style>',
  },
];

for (const { name, input, programs, expected } of rows)
  test(name, () => assert.equal(trimStyles(input, programs), expected));
