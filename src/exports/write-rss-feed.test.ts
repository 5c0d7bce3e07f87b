import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeRssFeed } from './write-rss-feed.ts';

const site = new URL('https://help.example.edu');
const channel = { locale: 'es', title: 'Q & A', description: 'Lo nuevo', site } as const;
const item = (title: string) => ({ title, text: 'Text', day: new Date('2026-11-22'), url: '/go/7F3Q/' });

const rows = [
  { name: 'the channel leads to the home page of its language', expected: '<link>https://help.example.edu/es/</link>' },
  { name: 'and says its language', expected: '<language>es</language>' },
  {
    name: 'and where it stands itself',
    expected: '<atom:link href="https://help.example.edu/es/feed.xml" rel="self" type="application/rss+xml"/>',
  },
  { name: 'signs of XML are escaped', expected: '<title>Does &lt;it&gt; work?</title>' },
  { name: 'an item leads to the permanent link', expected: '<link>https://help.example.edu/go/7F3Q/</link>' },
  {
    name: 'and is another item when the article changes again',
    expected: '<guid isPermaLink="false">https://help.example.edu/go/7F3Q/?changed=2026-11-22</guid>',
  },
  { name: 'and says its day as RSS does', expected: '<pubDate>Sun, 22 Nov 2026 00:00:00 GMT</pubDate>' },
];

for (const { name, expected } of rows) {
  test(`writeRssFeed: ${name}`, async () => {
    const xml = await writeRssFeed([item('Does <it> work?')], channel);
    assert.ok(xml.includes(expected), `${expected} is not in ${xml}`);
  });
}

test('writeRssFeed: fifty items are enough', async () => {
  const xml = await writeRssFeed(
    Array.from({ length: 60 }, (_, index) => item(String(index))),
    channel,
  );
  assert.equal(xml.match(/<item>/g)?.length, 50);
  assert.match(xml, /<title>0<\/title>/);
});
