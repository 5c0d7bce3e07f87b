import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimMarkup } from './trim-markup.ts';

const rows = [
  {
    name: 'spaces between blocks go',
    input: '<ul>\n <li>a</li> <li>b</li>\n</ul>',
    expected: '<ul><li>a<li>b</ul>',
  },
  { name: 'those beside one block go', input: '<p> <b>a</b> </p> <i>b</i>', expected: '<p><b>a</b></p><i>b</i>' },
  { name: 'those between words stay', input: '<p>a <b>b</b> <i>c</i> d</p>', expected: '<p>a <b>b</b> <i>c</i> d</p>' },
  {
    name: 'end tags go that a browser adds by itself',
    input:
      '<head></head><body><div><p>a</p><p>b</p></div><ol><li><p>a</p></li></ol><dl><dt>a</dt><dd>b</dd></dl></body></html>\n',
    expected: '<head><div><p>a<p>b</div><ol><li><p>a</ol><dl><dt>a<dd>b</dl>',
  },
  {
    name: 'those in tables go',
    input: '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    expected: '<table><thead><tr><th>a<tbody><tr><td>a<td>b</table>',
  },
  {
    name: 'those stay behind which other words or elements would join what ends',
    input:
      '<help-a><p>a</p></help-a><a><p>a</p></a><p>a</p> b<search><p>a</p></search><p>a</p><search></search><li>a</li><script></script></body>',
    expected:
      '<help-a><p>a</p></help-a><a><p>a</p></a><p>a</p> b<search><p>a</p></search><p>a</p><search></search><li>a</li><script></script></body>',
  },
  {
    name: 'those of Japanese go',
    input: '<p>文。 <a>次</a> （注）： 何</p>',
    expected: '<p>文。<a>次</a>（注）：何</p>',
  },
  { name: 'JSON stands in single quotes', input: '<b data-a="{&quot;a&quot;:1}">', expected: `<b data-a='{"a":1}'>` },
  { name: 'unless it has one', input: '<b data-a="&quot;it\'s">', expected: '<b data-a="&quot;it\'s">' },
  { name: 'a longer name that starts the same is no block', input: '<path2> <b>', expected: '<path2> <b>' },
];

for (const { name, input, expected } of rows)
  test(`trimMarkup: ${name}`, () => assert.equal(trimMarkup(input), expected));
