/** A letter of Japanese, as the source of a regular expression. Its words stand without spaces between them. */
export const japaneseLetter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]`;

/** The same, or a sign of its sentences. */
export const japaneseSign = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。「」『』（）：！？・〜]`;
