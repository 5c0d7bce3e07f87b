import { linkTargets } from './link-targets.ts';
import { testRule } from './rule-testing.ts';

const a = 'content/articles/en/a.mdx';
const link = (url: string) => `## One {#one}\n\n[A link](${url})`;
const rows = [
  { name: 'an article', url: '/articles/b/' },
  { name: 'a heading of an article', url: '/articles/b/#two' },
  { name: 'a question of an article', url: '/articles/b/#why' },
  { name: 'a heading of this one', url: '#one' },
  { name: 'a topic', url: '/topics/fix/' },
  { name: 'the home page', url: '/' },
  { name: 'words to search for', url: '/search/?q=camera' },
  { name: 'another site', url: 'https://duo.com/' },
  { name: 'a mailbox', url: 'mailto:help@example.edu' },
  { name: 'no such article', url: '/articles/c/', wrong: ', which does not exist. Nearest: /articles/b/.' },
  {
    name: 'no such heading',
    url: '/articles/b/#tow',
    wrong: ', but content/articles/en/b.mdx has no place with that id. Nearest: /articles/b/#two.',
  },
  { name: 'no such heading here', url: '#onee', wrong: `, but ${a} has no place with that id. Nearest: #one.` },
  {
    name: 'a topic without articles',
    url: '/topics/empty/',
    wrong: ', which does not exist. Expected one of: /, /search/, /articles/b/, /articles/a/, /topics/fix/.',
  },
  { name: 'this article by its address', url: '/articles/a/#one', wrong: ', which is this article; expected #one.' },
  { name: 'no slash at the end', url: '/articles/b', wrong: '; expected a slash at the end: /articles/b/.' },
  {
    name: 'a language in front',
    url: '/es/articles/b/',
    wrong: ', which has a language in front; expected /articles/b/, which every reader gets in their own.',
  },
  { name: 'a file beside this one', url: './b.mdx', wrong: ', which is no whole address. Nearest: /articles/b/.' },
  {
    name: 'an unencrypted site',
    url: 'http://duo.com/',
    wrong: ', which is not encrypted for sure; expected https://duo.com/.',
  },
  {
    name: 'a host without a scheme',
    url: '//duo.com/',
    wrong: ', which is not encrypted for sure; expected https://duo.com/.',
  },
];

testRule(
  linkTargets,
  rows.map(({ name, url, wrong }) => ({
    name,
    input: link(url),
    expected: wrong === undefined ? [] : [`${a}:7 links to ${url}${wrong}`],
  })),
);

testRule(linkTargets, [
  {
    name: 'a video without encryption',
    input: '<Video href="http://v.example/1" picture="step-selfie" title="How to" />',
    expected: [
      'content/articles/en/a.mdx:5 links to http://v.example/1, which is not encrypted for sure; expected https://v.example/1.',
    ],
  },
  {
    name: 'a place that readers of a translation see in English',
    input: {
      'content/articles/es/b.mdx': '---\ntitle: D\n---\n\n## D {#why}\n\nVea [dos](#two) y [tres](#three).\n',
      'content/translated/es.yaml': 'b title: abcdefghij\n',
    },
    expected: [
      'content/articles/es/b.mdx:7 links to #three, but content/articles/es/b.mdx has no place with that id. Expected one of: #why, #two.',
    ],
  },
  {
    name: 'a reference is looked up where its address stands',
    input: '[B][b]\n\n[b]: /articles/bb/',
    expected: [`${a}:7 links to /articles/bb/, which does not exist. Nearest: /articles/b/.`],
  },
  {
    name: 'a draft',
    input: { [a]: '[B](/articles/c/)', 'content/articles/en/c.mdx': '---\ndraft: true\n---\n' },
    expected: [`${a}:1 links to /articles/c/, which is a draft that readers cannot open.`],
  },
  {
    name: 'a translation links to places in the English article',
    input: { 'content/articles/es/a.mdx': '[B](/articles/b/#two) [B](/articles/b/#dos)' },
    expected: [
      'content/articles/es/a.mdx:1 links to /articles/b/#dos, but content/articles/en/b.mdx has no place with that id. Expected one of: /articles/b/#two, /articles/b/#why.',
    ],
  },
  {
    name: 'an article whose file is gone is told with the ledger',
    input: {
      [a]: '[G](/articles/g/) [H](/articles/h/)',
      'content/links.json': '{ "A4KR": { "article": "g", "formerly": ["h"], "places": [] } }',
    },
    expected: [],
  },
  {
    name: 'an article that cannot be read is not asked for its places',
    input: { [a]: '[C](/articles/c/#x)', 'content/articles/en/c.mdx': '{' },
    expected: [],
  },
  {
    name: 'mailboxes and numbers, and what is none',
    input: {
      [a]: '[A](mailto:me@example.org?subject=x) [B](tel:+1-555-0100) [C](mailto:) [D](mailto:help) [E](tel:)',
    },
    expected: [
      `${a}:1 links to mailto:, which is no mailbox; expected one such as mailto:help@example.org.`,
      `${a}:1 links to mailto:help, which is no mailbox; expected one such as mailto:help@example.org.`,
      `${a}:1 links to tel:, which is no number to call; expected one such as tel:+15550100199.`,
    ],
  },
  {
    name: 'addresses without https, and our own as a browser shows them',
    input: {
      [a]: '[A](www.example.org) [B](example.org/help) [C](https://help.example.edu/es/articles/b/#two) [D](http://localhost:4321/articles/b)',
    },
    expected: [
      `${a}:1 links to www.example.org, which has no “https://” before it; expected https://www.example.org.`,
      `${a}:1 links to example.org/help, which has no “https://” before it; expected https://example.org/help.`,
      `${a}:1 links to https://help.example.edu/es/articles/b/#two, which is an address of this site; expected /articles/b/#two, which leads there wherever the site stands.`,
      `${a}:1 links to http://localhost:4321/articles/b, which is an address of this site; expected /articles/b/, which leads there wherever the site stands.`,
    ],
  },
]);
