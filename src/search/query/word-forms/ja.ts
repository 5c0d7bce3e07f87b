import type { WordForms } from '../../contract/word-forms.ts';
import { cutRuns } from './cut-runs.ts';

/**
 * Japanese has no spaces, and browsers cut it by dictionaries of their own, each another way. So it is cut here, by what can be seen: kanji,
 * the letters that a word of kanji ends in, katakana, and of hiragana what is grammar. Compounds are cut where that costs least.
 */
const list = (words: string) => new Set(words.split(/\s+/));

/** Kanji that are hung before or behind a word of two: “再|認証”, “免許|証”. */
const hung = list(
  '再 新 旧 未 不 非 無 別 全 各 同 最 副 前 元 現 初 他 仮 顔 紙 裏 表 左 右 両 片 ご お 証 書 者 国 人 等 中 用 側 先 済 版 名 票 様 性 式 型 的 化 所 員 機 後 内 外 以 時 日 月 年 分 秒 回 枚 点 課 部 局 省 庁 店 号 率 料 費 金 額 可 欄 面 込 付 切 待 方 法 上 下 間 際 以',
);

/** Words of kanji that would be cut elsewhere. */
const kanjiWords = list(
  '一度 外国 日本 最新 最初 最後 本人 他人 個人 人物 名前 日付 国籍 国内 国外 期限 時間 時刻 年齢 中国 韓国 人口 以上 以下 以内 以外 内容 外見 方法 上部 下部 中止 中断 面接 部分 全部 前回 現在 現住所 新規 別人 同意 同じ 表示 表面 裏面 両面 無効 無料 未成年 不明 不備 不可 不正 不要 非表示 点検 書類 証明 切替 金額 料金 機種 機能 機器 分間 用紙 様式 性別 性能 号室 員数 名義 名字 者様 付与 用途 情報 画像 高校 大学',
);

/** Words of katakana that others are made with. */
const katakanaWords = list(
  'アカウント アップロード アドレス アプリ アンドロイド インストール ウェブ エラー カード カメラ クリック コード コピー サイト サービス サポート システム シート スキャン スクリーンショット ステータス スマートフォン スマホ スマート セキュリティ セルフィー センター ソフト タブレット ダウンロード チェック チップ データ デスク デバイス ナンバー ネットワーク ノート バーコード パスポート パスワード パソコン ビザ ビデオ ファイル フォルダ フォーム フラッシュ ブラウザ ページ ヘルプ ボタン マイナンバー マイナ メール メッセージ モード モバイル ユーザー ライト ライブ リーダー リンク リクエスト ログイン ロック ワイファイ タイムアウト タイム セッション ウィンドウ ペルソナ ウォレット',
);

/** What is grammar: it says nothing, wherever it stands. */
const grammar = list(
  'が を に は で と も の へ や か ね よ な さ し て た だ ば から まで より って など けど けれど けれども のに ので では には とは でも にも とも への との からの です でした ます ました まし ましょう して した する すれば しよう します しました しています している してる していた したい したら しても してみ される され された れる られる れた られた れて られて せる させる させて という といった ている ていた てる てた ておく てある てください ください くださる くれ くれる いる いた います いて ある あり あります あった ありました なる なった なり なります なっ たい たら たり ても てから ながら そう よう ような ように ようだ だった だと だけ しか ほど くらい ぐらい ばかり これ それ あれ この その あの ここ そこ こと もの ところ とき ため さん さま ら り る れ く い う え き け っ ん しまう しまっ しまった しまいました てしまう てしまった ちゃった じゃ んだ んです のです んですが のですが かな でしょうか ますか ですか ましたか いつも とても すごく ちょっと お ご いただく いただき いただける いただけ おり おります および または について に対して において による によって として ほしい てほしい してほしい になる になり になった になって になります には ではない やる やった やって やれ やら やらせ やっぱり いい よい よかった だろう なの なのに なのか なのは ばかりで みたい みたいに とか とき ときに いけ いけない られ てもいい だけど だから なら んで って てほしい させられ させられる させられた してもらえ してもらい てもらえ てもらい かも かもしれ ですよ ですね ますよね んですけど そんなに こんなに あんなに どんなに みんなに',
);

/** What says no. It is one word, however it ends. */
const negations = list(
  'ない なく なかった なかっ なくて ないで ないと ないです なきゃ ません ませんでした ませんか ず ずに ねえ ねー まへん',
);

/** Words of hiragana that are often looked for, without their endings. */
const hiraganaWords = list(
  'でき できる できた できて わか わから わかる わかり もらえ もらう つなが つながら つながり つながる ひらけ ひらか とどか とどき ぼやけ ぼけ ぶれ まぶし うまく おかし ダメ だめ うつら うつり はいら はいれ きれ なくし なくした まだ すぐ いつ どこ なぜ なんで どう どうして どうやって だれ いくら はじめて もういちど もう また めがね ひげ あご かお うそ さぎ あやしい こわい いや やめ けす けし ずっと ぐるぐる まっくら まっくろ まちがえ まちがい ちがう ちがい くらい くらく あかるい かかる かかり かかっ はっきり ゆっくり つか つく うけ うけとり すすま すすめ おわら はじまら へん おなじ くりかえ くりかえし くりかえす みえ みえる みれ うごか うごく うごき きこえ もどれ もどる もどり もどら おくれ おくる おくっ おくら おくり わすれ わすれた こわれ こわれた おとし おとした ぬすま ぬすまれ つづき つづけ つづける よめ よみ とれ とる とり うつし だまさ だます あぶない しら しらない おそい ながい へんこう そのまま なかなか ほか ほかの かわり べつ べつの ちゃんと もらい あけ あけられ おしえ かえ かえる かえた かえたい かわっ かわった ほんもの ほんとう なまえ けいたい あと どれ やつ やり くるくる なりすまし うら おもて なに これから もっかい もういっかい やりなおし やりなおす やりなおせる とばさ あて あてる おち おちた こまっ こまる みせ みせる ほけんしょう めんきょ めんきょしょう みぶんしょう ほんにんかくにん にんしょう にほんご えいご たんじょうび でんわ しゃしん がめん',
);

/** Verbs of two kanji, which are written with the ending of the first or without: “受け取る”, “受取る”; and “真っ暗”. */
const doubled =
  '(?:[受読申切取引書乗問払撮打組売買貼立振見呼差割繰落持押出入][りみけしえっきちびいめせれ][取込替消越換扱直合付上下出返続戻立入送]|真っ[暗黒白])';

const kanji = /^[\p{Script=Han}ヶ]+$/u;
const katakana = /^[\p{Script=Katakana}ー]+$/u;
const hiragana = /^[\p{Script=Hiragana}ー]+$/u;
const runs = new RegExp(
  `${doubled}|(?:(?!${doubled})[\\p{Script=Han}ヶ])+|[\\p{Script=Katakana}ー]+|[\\p{Script=Hiragana}ー]+|[^\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー]+`,
  'gu',
);

/** The pieces of a text that cost least together. `price` is that of the piece from one place to another; undefined where it is none. */
function cutCheapest(text: string, price: (piece: string, start: number) => number | undefined): string[] {
  const best: Array<{ cost: number; start: number }> = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= text.length; end++) {
    for (let start = 0; start < end; start++) {
      const own = price(text.slice(start, end), start);
      const cost = (best[start]?.cost ?? Infinity) + (own ?? Infinity);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, start };
    }
  }
  const pieces: string[] = [];
  for (let end = text.length; end > 0;) {
    const start = best[end]?.start ?? 0;
    pieces.unshift(text.slice(start, end));
    end = start;
  }
  return pieces;
}

const priceKanji = (piece: string) => {
  if (kanjiWords.has(piece)) return 0.8;
  if (piece.length === 1) return hung.has(piece) ? 0.55 : 1.6;
  return piece.length === 2 ? 1 : undefined;
};

const priceKatakana = (piece: string) => (katakanaWords.has(piece) ? 1 : piece.length < 2 ? 9 : 2 + piece.length * 0.1);

/** `isEnding`: whether it follows a word of kanji, so that its first letters may be the ending of that. */
const priceHiragana = (isEnding: boolean) => (piece: string, start: number) => {
  if (negations.has(piece)) return 0.7;
  if (hiraganaWords.has(piece)) return 0.9;
  if (katakanaWords.has(toKatakana(piece))) return 0.9;
  if (isEnding && start === 0 && piece.length <= 3 && !(piece.length > 1 && particle.test(piece)))
    return piece.length < 3 ? 0.4 + 0.1 * piece.length : 2.2;
  if (start === 0 && piece.length === 1 && particle.test(piece)) return 0.5;
  if (grammar.has(piece)) return piece.length < 2 ? 0.8 : 0.65;
  return piece.length < 2 ? 2 : 1.2 + piece.length * 0.6;
};

/** A particle, or what begins with one. */
const particle = /^[をがはのへにとでも]/;

const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

/** Not longer than this at once: what costs least takes the square of it in time. */
const longest = 40;

function cut(run: string): string[] {
  const pieces: string[] = [];
  for (const [part] of run.matchAll(runs)) {
    const last = pieces.at(-1) ?? '';
    const isAfterKanji = /[\p{Script=Han}ヶ]$/u.test(last);
    for (let start = 0; start < part.length; start += longest) {
      const piece = part.slice(start, start + longest);
      if (kanji.test(piece)) pieces.push(...cutCheapest(piece, priceKanji));
      else if (katakana.test(piece)) pieces.push(...cutCheapest(piece, priceKatakana));
      else if (hiragana.test(piece)) {
        const own = cutCheapest(piece, priceHiragana(isAfterKanji && start === 0));
        const [ending = ''] = own;
        const isEnding = isAfterKanji && ending.length <= 3 && !negations.has(ending) && !hiraganaWords.has(ending);
        // The ending is part of its word, unless it is a particle.
        if (isEnding && start === 0 && !particle.test(ending) && !particles.has(ending))
          pieces[pieces.length - 1] = last + (own.shift() ?? '');
        pieces.push(...own);
      } else pieces.push(piece);
    }
  }
  return pieces;
}

/** What is never the ending of a word. */
const particles = list('が を に は で と も の へ や から まで より です でした して した する します');

function stem(word: string): string {
  if (negations.has(word)) return 'ない';
  // “無い” is “ない”.
  if (/^無[いくかさ]/.test(word)) return 'ない';
  if (/\p{Script=Han}/u.test(word)) return word.replace(/[\p{Script=Hiragana}ー]/gu, '');
  if (katakana.test(word)) return shorten(word);
  if (!hiragana.test(word)) return word;
  if (katakanaWords.has(toKatakana(word))) return shorten(toKatakana(word));
  // A long stroke is of a word from another language, however it is written.
  if (word.includes('ー')) return shorten(toKatakana(word));
  if (grammar.has(word) || word.length < 2) return '';
  if (word === 'だめ') return 'ダメ';
  // What a verb or an adjective ends in.
  return word.length > 2 ? word.replace(/(?:った|って|[^けげせぜてでねへべめれ])$/, '') : word;
}

/** People leave out long strokes, or write too many; and V as B. */
const shorten = (word: string) => word.replaceAll('ー', '').replace(/ヴ[ァィェォ]?/g, (v) => vowels[v] ?? 'ブ') || word;
const vowels: Readonly<Record<string, string>> = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ' };

/** Japanese. Only words from other languages are misspelt by letters. */
export const wordForms: WordForms = {
  ...cutRuns(cut, stem),
  isIndexedByStem: true,
  canMisspell: (word) => katakana.test(word) || /^[a-z\d]+$/.test(word),
};
