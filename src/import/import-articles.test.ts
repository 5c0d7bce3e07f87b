import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importArticles, type Setting } from './import-articles.ts';
import type { SourceArticle } from './source.ts';

const setting = (): Setting => ({
  topic: 'fix',
  source: 'theirs',
  sourceTitle: 'Theirs',
  site: undefined,
  isPublic: false,
  overwrites: false,
  today: '2026-11-29',
  existing: new Map(),
  taken: { slugs: new Set(), titles: new Set(), summaries: new Set() },
  isOurs: () => false,
  takePicture: (src) => Promise.resolve(src.endsWith('.png') ? { name: 'a' } : { problem: 'did not come along' }),
});

const source = (text: string, form: SourceArticle['form'] = 'markdown', data = {}): SourceArticle => ({
  from: 'a.md',
  form,
  text,
  data: { title: 'A', ...data },
  addresses: [],
});

/** The text of an article after its front matter. */
const bodyOf = (text = '') => text.replace(/^---\n.*?\n---\n\n/s, '').trimEnd();

const rows: Array<{ name: string; input: string; form?: SourceArticle['form']; expected: string }> = [
  {
    name: 'signs of MDX',
    input: 'A {brace}, 3 < 4, a \\<b> and `{code}`.',
    expected: 'A \\{brace\\}, 3 \\< 4, a \\<b> and `{code}`.',
  },
  { name: 'a line that begins like JavaScript', input: 'import this', expected: '&#105;mport this' },
  { name: 'Liquid', input: 'Press {{ site.button }} now.', expected: 'Press `{{ site.button }}` now.' },
  { name: 'Liquid in code', input: '```\n{{ x }}\n```\n\n`{% y %}`', expected: '```\n{{ x }}\n```\n\n`{% y %}`' },
  { name: 'a comment of Liquid', input: 'A{% comment %} no {% endcomment %}.', expected: 'A.' },
  {
    name: 'callouts of every kind',
    input:
      ':::tip Title\nOne\n:::\n\n> [!WARNING]\n> Two\n\n{% note %}\nThree\n{% endnote %}\n\n!!! danger\n    Four\n\n{{< callout type="info" >}}\nFive\n{{< /callout >}}',
    expected: [
      ['note', '**Title**\n\nOne'],
      ['warning', 'Two'],
      ['note', 'Three'],
      ['warning', 'Four'],
      ['note', 'Five'],
    ]
      .map(([kind, words]) => `<Callout kind="${kind}">\n\n${words}\n\n</Callout>`)
      .join('\n\n'),
  },
  {
    name: 'a shortcode whose name begins like a callout',
    input: 'Since {{< new-in 0.153.0 >}} it',
    expected: 'Since `{{< new-in 0.153.0 >}}` it',
  },
  {
    name: 'a block of code of Jekyll',
    input: '{% highlight ruby %}\nputs {{ x }}\n{% endhighlight %}',
    expected: '```ruby\nputs {{ x }}\n```',
  },
  {
    name: 'headings of several levels, with ids',
    input: '# A\n\n## One {#Old_One}\n\n#### Two\n\n# Three[](#three-here)',
    expected: '## One {#old-one}\n\n### Two {#two}\n\n## Three {#three-here}',
  },
  { name: 'an id that our page has', input: '## Next\n\nText', expected: '## Next {#next-here}\n\nText' },
  { name: 'two headings alike', input: '## One\n\n## One', expected: '## One {#one}\n\n## One {#one-2}' },
  {
    name: 'a table',
    input: '| a | b |\n| - | - |\n| c | `d\\|e` |',
    expected: '| a | b |\n| - | - |\n| c | `d\\|e` |',
  },
  {
    name: 'a table of HTML with a list in it',
    form: 'html',
    input: '<table><tr><th>a<th>b<tr><td><ul><li>c<li>d</ul><td>e</table>',
    expected: '| a | b |\n| - | - |\n| c ; d | e |',
  },
  {
    name: 'a picture',
    input: 'Words ![Red lamp](lamp.png) more',
    expected: 'Words more\n\n<Figure picture="a" alt="Red lamp" />',
  },
  { name: 'a picture that did not come along', input: '![Red lamp](x.svg)', expected: '_Picture: Red lamp_' },
  {
    name: 'a picture without alternative text',
    input: '![](lamp.png)',
    expected: '<Figure picture="a" alt="What this picture shows is not described yet." />',
  },
  { name: 'a bare address', input: 'See https://a.com/x.', expected: 'See [`https://a.com/x`](https://a.com/x).' },
  {
    name: 'a film',
    form: 'html',
    input: '<p>A</p><iframe src="//a.com/v"></iframe>',
    expected: 'A\n\n[Video](https://a.com/v)',
  },
  { name: 'a script', form: 'html', input: '<p>A</p><script>x()</script>', expected: 'A' },
  {
    name: 'parts of MDX',
    form: 'mdx',
    input:
      'import X from \'x\';\n\n<Tabs>\n<TabItem label="One">\n\nWords\n\n</TabItem>\n</Tabs>\n\n<Aside type="caution">\n\nB\n\n</Aside>',
    expected: '**One**\n\nWords\n\n<Callout kind="warning">\n\nB\n\n</Callout>',
  },
  {
    name: 'a footnote',
    input: 'A[^1]\n\n[^1]: B',
    expected: 'A[(1)](#footnote-label)\n\n## Footnotes {#footnote-label}\n\n1. B',
  },
  { name: 'a link to nowhere', input: 'See [there](../gone.md).', expected: 'See there.' },
  { name: 'no text', input: '', expected: 'A' },
];

for (const { name, input, form, expected } of rows) {
  test(`import: ${name}`, async () => {
    const [article] = await importArticles([source(input, form)], setting());
    assert.equal(bodyOf(article?.text), expected);
  });
}

test('import: what an article needs, and what it had', async () => {
  const data = {
    title: 'Start',
    description: 'How everything begins, in short.',
    permalink: '/old/',
    lastmod: '2020-01-02',
  };
  const [article] = await importArticles([source('## H [](#H_1)\n\nText', 'markdown', data)], setting());
  assert.match(
    article?.text ?? '',
    /^---\ntitle: Start\nsummary: How everything begins, in short\.\ntopic: fix\nchecked: 2020-01-02\nsources:\n {2}- theirs\nimported:\n {2}from: a\.md\n {2}made: \w{12}\n {2}addresses:\n {4}- \/old\/\n {2}ids:\n {4}H_1: h-1\ndraft: true\n---\n/,
  );
});

test('import: an id that every page has is no former one', async () => {
  const [article] = await importArticles([source('## Content')], setting());
  assert.match(article?.text ?? '', /{#content-here}/);
  assert.doesNotMatch(article?.text ?? '', /ids:/);
});

test('import: a second time', async () => {
  const [first] = await importArticles([source('Text')], setting());
  const text = (first?.text ?? '').replace('draft: true\n', 'code: YX55\n');
  const again = async (words: string, existing: string, overwrites = false) => {
    const [article] = await importArticles([source(words)], {
      ...setting(),
      overwrites,
      existing: new Map([['renamed', existing]]),
    });
    return article?.text === undefined
      ? article?.notes.map(({ weight }) => weight).join()
      : article.slug + article.text;
  };
  const edited = text.replace(/Text\n$/, 'Ours\n');
  assert.equal(await again('Text', text), 'name', 'what did not change stays');
  assert.match(
    (await again('More', text)) ?? '',
    /^renamed---\n.*code: YX55\n.*More\n$/s,
    'what changed there changes here, and keeps its code',
  );
  assert.equal(await again('Text', edited), 'name', 'what changed here stays');
  assert.equal(await again('More', edited), 'kept', 'what changed on both sides stays, and is told');
  assert.match((await again('More', edited, true)) ?? '', /More\n$/, 'unless the writer says so');
});
