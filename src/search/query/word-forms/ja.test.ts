import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLexicon } from '../../index/make-lexicon.ts';
import { makeArticle, readWholeLexicon } from '../../sample-lexicon.ts';
import { fold, splitWords } from '../fold.ts';
import { mendSpelling } from '../mend-spelling.ts';
import { planQuery } from '../plan-query.ts';
import { rankArticles } from '../rank.ts';
import { wordForms } from './ja.ts';

const { stem } = wordForms;

const cuts = [
  {
    name: 'particles and endings say nothing',
    input: 'リンクの有効期限が切れました',
    expected: 'リンク 有効 期限 切れ',
  },
  { name: 'a compound of kanji', input: '外国人登録証明書', expected: '外国 人 登録 証明 書' },
  { name: 'a compound whose last word has an ending', input: '個人情報漏えい', expected: '個人 情報 漏えい' },
  { name: 'words of hiragana only', input: 'もっかいやりたい', expected: 'もっかい やり' },
  { name: 'what is hung before a word', input: '本人顔認証', expected: '本人 顔 認証' },
  { name: 'what is hung behind it', input: '運転免許証', expected: '運転 免許 証' },
  { name: 'a compound of katakana', input: 'マイナンバーカード', expected: 'マイナンバー カード' },
  { name: 'letters of another script', input: 'QRコードとSMS', expected: 'qr コード sms' },
  { name: 'letters of full width, and katakana of half', input: 'Ｄｕｏのﾊﾟｽﾜｰﾄﾞ', expected: 'duo パスワード' },
  { name: 'digits', input: '24時間以内', expected: '24 時間 以内' },
  { name: 'a word of hiragana behind a particle', input: '写真がぼやける', expected: '写真 ぼやけ' },
  { name: 'a particle and a word after kanji', input: '証明書をはっきり', expected: '証明 書 はっきり' },
  { name: 'two particles', input: '暗い場所では', expected: '暗い 場所' },
  { name: 'what says no', input: 'カメラが使えません', expected: 'カメラ 使え ません' },
  { name: 'nothing but grammar', input: 'ですか', expected: '' },
  { name: 'nothing', input: '', expected: '' },
];

for (const { name, input, expected } of cuts)
  test(`split: ${name}`, () => assert.equal(splitWords(fold(input), wordForms).join(' '), expected));

/** Ways to say the same. */
const alike = [
  { name: 'polite and plain', input: ['届きません', '届かない', '届いてない', '届きませんでした'] },
  { name: 'the ending of a first verb, or none', input: ['受け取る', '受取る', '受け取り', '受取'] },
  { name: 'a verb after a word', input: ['読み取れない', '読み取りません', '読取れない'] },
  { name: 'a verb of hiragana', input: ['つながらない', 'つながりません'] },
  { name: 'another of them', input: ['ぼやける', 'ぼやけた', 'ぼやけている'] },
  { name: 'to be able', input: ['できない', 'できません'] },
  { name: 'a long stroke left out, or one too many', input: ['パスワード', 'パスワド', 'ﾊﾟｽﾜｰﾄﾞ'] },
  { name: 'katakana in hiragana', input: ['パスポート', 'ぱすぽーと'] },
  { name: 'the same without a stroke', input: ['カメラ', 'かめら', 'カメラー'] },
  { name: 'a particle or none', input: ['リンクが切れた', 'リンク切れ'] },
];

const stemsOf = (text: string) => splitWords(fold(text), wordForms).map(stem).join(' ');

for (const { name, input } of alike)
  test(`stem: ${name}`, () => {
    const stems = input.map(stemsOf);
    assert.equal(new Set(stems).size, 1, stems.join(', '));
  });

test('stem: words that are not the same', () => {
  const stems = ['届く', '届かない', '名前', '名義', 'カード', 'コード', '受信', '受取'].map(stemsOf);
  assert.equal(new Set(stems).size, stems.length, stems.join(', '));
});

test('show: the pieces are the text', () => {
  const text = '「リンク」の有効期限が切れ、もう一度ＱＲコードを読み取れないときは、24時間以内にDuoへ。';
  for (const run of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    assert.equal((wordForms.show?.(run, fold(run)) ?? []).map(({ text: piece }) => piece).join(''), run);
});

test('show: what is written in half width is one piece', () =>
  assert.deepEqual(wordForms.show?.('ﾊﾟｽﾜｰﾄﾞ', fold('ﾊﾟｽﾜｰﾄﾞ')), [{ text: 'ﾊﾟｽﾜｰﾄﾞ', word: 'パスワード' }]));

const articles = [
  makeArticle('link', {
    title: 'リンクの有効期限が切れています',
    aliases: ['期限切れ'],
    content: 'リンクは一日で切れます。',
  }),
  makeArticle('mail', { title: 'メールが届かないとき', content: '迷惑メールのフォルダを見てください。' }),
  makeArticle('camera', { title: 'カメラが起動しない', content: 'ブラウザがカメラを使えるようにします。' }),
  makeArticle('photo', { title: '写真がぼやける', content: 'パスポートを明るい所で撮影します。' }),
];
// Any language registered so far will do: its empty words are not those of this one.
const lexicon = readWholeLexicon(makeLexicon(articles, 'en', wordForms), wordForms);

const queries = [
  { name: 'a sentence', input: 'リンクが切れてしまいました', expected: 'link' },
  { name: 'without particles', input: 'メール 届きません', expected: 'mail' },
  { name: 'a misspelt word', input: 'カメテ', expected: 'camera' },
  { name: 'a word of a text', input: 'ぱすぽーと', expected: 'photo' },
  { name: 'one word of a compound', input: '有効', expected: 'link' },
];

for (const { name, input, expected } of queries)
  test(`search: ${name}`, () =>
    assert.equal(rankArticles(planQuery(input, lexicon), lexicon)[0]?.article.id, expected));

test('mendSpelling: words of kanji are not misspelt by a letter', () =>
  assert.deepEqual(mendSpelling('起動さ', lexicon), []));
