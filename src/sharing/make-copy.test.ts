import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCopy, type Copy, type CopyKind, type Subject } from './make-copy.ts';

const article: Subject = {
  link: 'https://help.example/go/7F3Q',
  title: 'Links [new & old]',
  summary: 'Ask for a <new> one.',
  contact: 'Ask the help desk. Phone: 1 < 2',
  section: { text: 'First.\n\n- Second', html: '<p>First.</p><ul><li>Second</li></ul>' },
};
const section: Subject = { ...article, link: `${article.link}#get-one`, heading: 'Get one' };
const reply = {
  article: 'Hello,\n\n{summary}\n\n{title}\n{link}\n\nIf not: {contact}\n',
  section: 'See “{heading}” of {title}: {link}\n\nIf not: {contact}\n',
};

const rows: Array<{ name: string; input: [CopyKind, Subject]; expected: Copy }> = [
  { name: 'a link', input: ['link', section], expected: { text: 'https://help.example/go/7F3Q#get-one' } },
  {
    name: 'a link with its title',
    input: ['rich', article],
    expected: {
      text: 'Links [new & old]\nhttps://help.example/go/7F3Q',
      html: '<a href="https://help.example/go/7F3Q">Links [new &amp; old]</a>',
    },
  },
  {
    name: 'Markdown, in which brackets are signs',
    input: ['markdown', section],
    expected: { text: '[Get one – Links \\[new & old\\]](https://help.example/go/7F3Q#get-one)' },
  },
  {
    name: 'a reply',
    input: ['reply', article],
    expected: {
      text: 'Hello,\n\nAsk for a <new> one.\n\nLinks [new & old]\nhttps://help.example/go/7F3Q\n\nIf not: Ask the help desk. Phone: 1 < 2',
      html: '<p>Hello,</p><p>Ask for a &lt;new&gt; one.</p><p>Links [new &amp; old]<br><a href="https://help.example/go/7F3Q">https://help.example/go/7F3Q</a></p><p>If not: Ask the help desk. Phone: 1 &lt; 2</p>',
    },
  },
  {
    name: 'a reply about a section, when nobody is named to ask',
    input: ['reply', { ...section, contact: '' }],
    expected: {
      text: 'See “Get one” of Links [new & old]: https://help.example/go/7F3Q#get-one',
      html: '<p>See “Get one” of Links [new &amp; old]: <a href="https://help.example/go/7F3Q#get-one">https://help.example/go/7F3Q#get-one</a></p>',
    },
  },
  {
    name: 'the text of a section under quotation marks of mail',
    input: ['quote', section],
    expected: {
      text: '> First.\n>\n> - Second\n\nGet one – Links [new & old]\nhttps://help.example/go/7F3Q#get-one',
      html: '<blockquote><p>First.</p><ul><li>Second</li></ul></blockquote><p><a href="https://help.example/go/7F3Q#get-one">Get one – Links [new &amp; old]</a></p>',
    },
  },
];

for (const { name, input, expected } of rows) {
  test(`copying ${name}`, () => assert.deepEqual(makeCopy(...input, reply), expected));
}
