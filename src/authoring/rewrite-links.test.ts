import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropKey, rewriteAddresses, rewriteLinks, rewriteRelated } from './rewrite-links.ts';

const rows = [
  {
    name: 'the addresses of an article in a YAML file: each keeps its place',
    input: rewriteAddresses(
      "read: /articles/old/#one\nalso: [/articles/old/, /articles/older/]\nhint: 'See [it](/articles/old/#two).'\n",
      { slug: 'old' },
      { slug: 'new' },
    ),
    expected:
      "read: /articles/new/#one\nalso: [/articles/new/, /articles/older/]\nhint: 'See [it](/articles/new/#two).'\n",
  },
  {
    name: 'the address of one place in a YAML file',
    input: rewriteAddresses(
      'read: /articles/here/#one\nalso: [/articles/here/]\n',
      { slug: 'here', id: 'one' },
      { slug: 'there' },
    ),
    expected: 'read: /articles/there/\nalso: [/articles/here/]\n',
  },
  {
    name: 'an article under another name: links keep their places',
    input: rewriteLinks(
      '[a](/articles/old/) [b](/articles/old/?x=1#one) [c](/articles/older/)',
      'here',
      { slug: 'old' },
      { slug: 'new' },
    ),
    expected: '[a](/articles/new/) [b](/articles/new/?x=1#one) [c](/articles/older/)',
  },
  {
    name: 'links of an article to itself stay short when it is renamed',
    input: rewriteLinks('[a](#one)', 'old', { slug: 'old' }, { slug: 'new' }, 'new'),
    expected: '[a](#one)',
  },
  {
    name: 'a place under another id, near and far',
    input: rewriteLinks(
      '[a](#one) [b](#ones) [c](/articles/other/#one)',
      'here',
      { slug: 'here', id: 'one' },
      { slug: 'here', id: 'two' },
    ),
    expected: '[a](#two) [b](#ones) [c](/articles/other/#one)',
  },
  {
    name: 'a place that moved to another article',
    input: rewriteLinks('[a](#one)', 'here', { slug: 'here', id: 'one' }, { slug: 'there', id: 'two' }),
    expected: '[a](/articles/there/#two)',
  },
  {
    name: 'a place that moved here',
    input: rewriteLinks(
      '[a](/articles/there/#one)\n\n[b]: /articles/there/#one',
      'here',
      { slug: 'there', id: 'one' },
      { slug: 'here', id: 'two' },
    ),
    expected: '[a](#two)\n\n[b]: #two',
  },
  {
    name: 'a place that is gone: its article is left',
    input: rewriteLinks('[a](/articles/there/#one)', 'here', { slug: 'there', id: 'one' }, { slug: 'there' }),
    expected: '[a](/articles/there/)',
  },
  {
    name: 'a neighbour in a list on one line',
    input: rewriteRelated('---\ntitle: T\nrelated: [a, old, b] # most useful first\n---\n\nold\n', 'old', 'new'),
    expected: '---\ntitle: T\nrelated: [a, new, b] # most useful first\n---\n\nold\n',
  },
  {
    name: 'a neighbour in a list of lines that is there already',
    input: rewriteRelated('---\nrelated:\n  - old\n  - new\ntitle: T\n---\n', 'old', 'new'),
    expected: '---\nrelated:\n  - new\ntitle: T\n---\n',
  },
  {
    name: 'a neighbour that nothing replaces',
    input: rewriteRelated('---\nrelated: [old]\n---\n', 'old', undefined),
    expected: '---\nrelated: []\n---\n',
  },
  {
    name: 'what stands under an article, in a list on one line',
    input: dropKey('# note\n/articles/a/: [one, two]\n/articles/old/: [x]\n/articles/z/: [y]\n', '/articles/old/'),
    expected: '# note\n/articles/a/: [one, two]\n/articles/z/: [y]\n',
  },
  {
    name: 'what stands under an article, in a list of lines at the end',
    input: dropKey('/articles/a/: [one]\n/articles/old/:\n  - x\n  - y\n', '/articles/old/'),
    expected: '/articles/a/: [one]\n',
  },
  {
    name: 'an article under which nothing stands',
    input: dropKey('/articles/a/: [one]\n', '/articles/old/'),
    expected: '/articles/a/: [one]\n',
  },
];

for (const { name, input, expected } of rows) test(`rewriting links: ${name}`, () => assert.equal(input, expected));
