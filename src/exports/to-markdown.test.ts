import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMarkdown } from './to-markdown.ts';

const page = (prose: string, after = '') => `<!doctype html><html><head><style>p{}</style>
<meta name="description" content="Ask for a new one.">
<link rel="canonical" href="https://help.example.edu/help/articles/a/">
<meta property="og:image" content="https://help.example.edu/help/go/7F3Q/card.en.png"></head>
<body><h1>My *link* has expired</h1><p>Checked <time>1 May 2026</time></p>
<div class="prose astro-x">${prose}</div><div class="after stack">${after}</div></body></html>`;

const start = '# My \\*link\\* has expired\n\n> Ask for a new one.\n\n';
const end = '---\n\nChecked 1 May 2026. Permanent link: <https://help.example.edu/help/go/7F3Q/>\n';

const rows = [
  { name: 'a paragraph with spaces of its own', input: '<p>One\n  <strong>two</strong> </p>', expected: 'One **two**' },
  {
    name: 'links with whole addresses, to the same article too',
    input: '<p><a href="/help/articles/b/#c">B</a>, <a href="#d">D</a>, <a href="mailto:a@b.c">a@b.c</a></p>',
    expected:
      '[B](https://help.example.edu/help/articles/b/#c), [D](https://help.example.edu/help/articles/a/#d), <a@b.c>',
  },
  {
    name: 'a heading without its icon',
    input: '<div><h2 id="x">New link</h2> <a href="#x" aria-label="Link to “New link”"><svg><path/></svg></a></div>',
    expected: '## New link',
  },
  {
    name: 'a question as a heading with its answer',
    input: '<details><summary><h3 id="x">Must I?</h3></summary><div><p>No.</p></div></details>',
    expected: '### Must I?\n\nNo.',
  },
  {
    name: 'footnotes, with their marks and without the ways back',
    input:
      '<p>One<sup><a href="#note-fn-a" role="doc-noteref" aria-label="Note 1">1</a></sup>.</p><section class="notes" aria-label="Notes"><ol><li id="note-fn-a"><p>First.</p><p>Second. <a href="#note-fnref-a" role="doc-backlink">↩</a></p></li></ol></section>',
    expected: 'One[^1].\n\n[^1]: First.\n\n    Second.',
  },
  {
    name: 'keys',
    input: '<p>Press <kbd>Ctrl</kbd> + <kbd>L</kbd>.</p>',
    expected: 'Press `Ctrl` + `L`.',
  },
  {
    name: 'a photograph, and the still of a video, whose link says the same',
    input:
      '<figure><div class="photo"><img src="/help/_astro/a.webp" alt="A camera"></div></figure><figure class="flow"><a href="https://v.example/1"><div class="still"><div class="photo"><img src="/help/_astro/b.webp" alt></div></div><div class="title">How to</div></a><figcaption>Video on v.example.</figcaption></figure>',
    expected:
      '![A camera](https://help.example.edu/help/_astro/a.webp)\n\n[How to](https://v.example/1)\n\nVideo on v.example.',
  },
  {
    name: 'what else is folded under a heading',
    input: '<details><summary>Sources</summary><ul><li>Duo</li></ul></details>',
    expected: '## Sources\n\n- Duo',
  },
  {
    name: 'steps',
    input: '<div class="steps"><ol><li><strong>Ask.</strong></li><li>Wait.</li></ol></div>',
    expected: '1. **Ask.**\n2. Wait.',
  },
  {
    name: 'a table',
    input: '<table><thead><tr><th>Say</th></tr></thead><tbody><tr><td>A|B</td></tr></tbody></table>',
    expected: '| Say  |\n| ---- |\n| A\\|B |',
  },
  {
    name: 'a table that scrolls, whose cells are aligned',
    input:
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th>A</th><th class="center">B</th><th class="end">C</th></tr></thead><tbody><tr><td>a</td><td class="center">b</td><td class="end">c</td></tr></tbody></table></div>',
    expected: '| A |  B  |  C |\n| - | :-: | -: |\n| a |  b  |  c |',
  },
  {
    name: 'a block of code, with its language',
    input: '<pre role="group" aria-label="Code" tabindex="0"><code class="language-js">a {\n\n  b\n}\n</code></pre>',
    expected: '```js\na {\n\n  b\n}\n```',
  },
  {
    name: 'words that are struck out, a line that ends by force, and a break',
    input: '<p><del>Old</del> new<br>\nline</p><hr><p>Next</p>',
    expected: '~~Old~~ new\\\nline\n\n---\n\nNext',
  },
  {
    name: 'a callout as a quotation under its title',
    input:
      '<div class="callout" role="note"><svg></svg><div><p class="title" aria-hidden="true">Careful</p><p>Stop.</p></div></div>',
    expected: '> **Careful**\n>\n> Stop.',
  },
  {
    name: 'what there is to see in a picture',
    input:
      '<figure><div role="img" aria-label="A phone"><svg><title>x</title></svg></div><figcaption>Hold it so.</figcaption></figure>',
    expected: '(Picture: A phone)\n\nHold it so.',
  },
  {
    name: 'a word without its meaning',
    input:
      '<p>Your <button type="button" popovertarget="t">help desk</button><span id="t" popover>Whom you ask.</span>.</p>',
    expected: 'Your help desk.',
  },
  {
    name: 'nothing that waits for a click or is not printed',
    input:
      '<nav class="no-print"><a href="#x">X</a></nav><p>A <button hidden>Copy</button></p><script>let a = "<p>"</script>',
    expected: 'A',
  },
  {
    name: 'labels as a list',
    input:
      '<dl><div><dt>Phone</dt><dd><a href="tel:+1">+1</a></dd></div><div><dt>Hours</dt><dd>8 to 18</dd></div></dl>',
    expected: '- **Phone:** [+1](tel:+1)\n- **Hours:** 8 to 18',
  },
];

for (const { name, input, expected } of rows) {
  test(`toMarkdown: ${name}`, () => assert.equal(toMarkdown(page(input), 'en'), `${start}${expected}\n\n${end}`));
}

test('toMarkdown: what stands after the text comes after it', () => {
  const markdown = toMarkdown(page('<p>Text</p>', '<h2>Still stuck?</h2>'), 'es');
  assert.match(markdown, /Text\n\n## Still stuck\?\n\n---\n\n.*Enlace permanente: </);
});

test('toMarkdown says what a page lacks', () => {
  assert.throws(() => toMarkdown('<h1>A</h1>', 'en'), /has no meta\[name=description\]; expected one/);
});
