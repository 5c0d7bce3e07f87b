import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawCard, type Card } from './draw-card.ts';

const siteName = 'Verification Help';

const rows: Array<{ name: string; input: Card }> = [
  { name: 'an article', input: { title: 'Is this real?', shelf: 'Before you start', siteName } },
  { name: 'the site, which stands on no shelf', input: { title: 'Asked to prove who you are?', siteName } },
  { name: 'letters of the second font file', input: { title: 'Łódź, Škoda, Győr', shelf: 'İstanbul', siteName } },
  {
    name: 'the longest title, shelf and name',
    input: { title: 'Wide words '.repeat(7).slice(0, 70), shelf: 'Shelf '.repeat(20), siteName: 'Name '.repeat(30) },
  },
];

for (const { name, input } of rows) {
  test(`drawCard: ${name}`, async () => {
    const png = await drawCard(input);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    assert.ok(png.length < 40_000, `${String(png.length)} bytes`);
  });
}

test('drawCard refuses letters that it has no font for', async () => {
  await assert.rejects(drawCard({ title: 'مرحبا', siteName }), /has the letters “مرحبا”.*expected letters of latin/);
});
