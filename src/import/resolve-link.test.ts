import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveLink } from './resolve-link.ts';

const other = { slug: 'b', ids: new Map([['Old_Id', 'old-id']]), isItself: false, isHidden: false };
const targets = new Map([
  ['b.md', other],
  ['draft.md', { ...other, slug: 'draft', isHidden: true }],
  ['self.md', { ...other, slug: 'self', isItself: true }],
]);
const place = {
  site: undefined,
  from: 'guides/self.md',
  ids: new Map([
    ['Here', 'here'],
    ['top', ''],
  ]),
  find: (href: string) => targets.get(href.split('#')[0] ?? ''),
};

const rows = [
  { name: 'an article that came along', input: 'b.md', expected: '/articles/b/' },
  { name: 'a place in it, by its old id', input: 'b.md#Old_Id', expected: '/articles/b/#old-id' },
  { name: 'a place that it has not', input: 'b.md#none', expected: '/articles/b/' },
  { name: 'a place in itself', input: '#Here', expected: '#here' },
  { name: 'the start of itself', input: '#top', expected: undefined },
  { name: 'itself', input: 'self.md', expected: undefined },
  { name: 'a place that is not there', input: '#gone', expected: undefined },
  { name: 'a draft', input: 'draft.md', expected: undefined },
  { name: 'what did not come along', input: '../c.md', expected: undefined },
  {
    name: 'what did not come along, from a site',
    input: '../c.md#x',
    site: 'https://a.com/help/',
    expected: 'https://a.com/help/c#x',
  },
  { name: 'another site', input: 'https://c.com/x', expected: 'https://c.com/x' },
  { name: 'another site without encryption', input: 'http://c.com/x', expected: 'https://c.com/x' },
  { name: 'a mailbox', input: 'mailto:a@b.com', expected: 'mailto:a@b.com' },
  { name: 'no mailbox', input: 'mailto:', expected: undefined },
  { name: 'a script', input: 'javascript:alert(1)', expected: undefined },
  { name: 'an address that the other system makes', input: '{{ site.x }}/a', expected: undefined },
];

for (const { name, input, site, expected } of rows) {
  test(`link to ${name}`, () => assert.equal(resolveLink(input, { ...place, site }).href, expected));
}
