import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawCard, type Card } from './draw-card.ts';

const siteName = 'Verification Help';

const rows: Array<{ name: string; input: Card }> = [
  { name: 'an article', input: { title: 'Is this real?', topic: 'Before you start', siteName } },
  { name: 'the site, which belongs to no topic', input: { title: 'Asked to prove who you are?', siteName } },
  { name: 'letters of the second font file', input: { title: 'Łódź, Škoda, Győr', topic: 'İstanbul', siteName } },
  {
    name: 'an article in Arabic',
    input: {
      title: 'هل هذا حقيقي؟ رسالة من Duo خلال 24 ساعة',
      topic: 'قبل البدء',
      siteName: 'مساعدة التحقق',
      dir: 'rtl',
    },
  },
  {
    name: 'an article in Japanese',
    input: { title: 'これは本物ですか？Duoからの連絡', topic: '始める前に', siteName: '本人確認ヘルプ' },
  },
  {
    name: 'the longest title, topic and name',
    input: { title: 'Wide words '.repeat(7).slice(0, 70), topic: 'Topic '.repeat(20), siteName: 'Name '.repeat(30) },
  },
];

for (const { name, input } of rows) {
  test(`drawCard: ${name}`, async () => {
    const png = await drawCard(input);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    assert.ok(png.length < 15_000, `${String(png.length)} bytes`);
  });
}

const same: Array<{ name: string; input: Card; expected: Card }> = [
  {
    name: 'a site whose name is in Thai',
    input: { title: 'Is this real?', topic: 'Start', siteName: 'ศูนย์ช่วยเหลือ' },
    expected: { title: 'Is this real?', topic: 'Start', siteName: '' },
  },
  {
    name: 'a site whose name is in Hindi, and in English',
    input: { title: 'Is this real?', siteName: 'सहायता Help' },
    expected: { title: 'Is this real?', siteName: '' },
  },
  {
    name: 'a title and a topic in Chinese',
    input: { title: '这是真的吗？', topic: '开始', siteName },
    expected: { title: siteName, siteName: '' },
  },
  {
    name: 'letters that no line can show',
    input: { title: '这是真的吗？', topic: '开始', siteName: 'ศูนย์' },
    expected: { title: '', siteName: '' },
  },
  {
    name: 'emoji, of one sign and of several, at the start, inside and at the end',
    input: { title: '🎓 Is 👩‍🎓 this 1️⃣ real? 🇩🇪', topic: 'Start ☎️', siteName: 'Help ❤️ desk' },
    expected: { title: 'Is this real?', topic: 'Start', siteName: 'Help desk' },
  },
  {
    name: 'signs that are no letters',
    input: { title: 'Is this real? ✓', topic: '→ Start', siteName },
    expected: { title: 'Is this real?', topic: 'Start', siteName },
  },
];

for (const { name, input, expected } of same) {
  test(`drawCard leaves out what it has no letters for: ${name}`, async () => {
    assert.deepEqual(await drawCard(input), await drawCard(expected));
  });
}

test('drawCard draws Arabic and Japanese letters', async () => {
  for (const title of ['مساعدة', '本人確認', 'カメラ'])
    assert.notDeepEqual(await drawCard({ title, siteName }), await drawCard({ title: siteName, siteName: '' }));
});

test('drawCard leaves no word without some of its letters', async () => {
  const card = (title: string) => drawCard({ title, siteName });
  assert.deepEqual(await card('Xin chào, Việt Nam'), await drawCard({ title: siteName, siteName: '' }));
  assert.notDeepEqual(await card('Łódź 1️⃣'), await card('Łódź 1'));
});
