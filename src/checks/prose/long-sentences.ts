import type { ProseRule } from './prose-rule.ts';

/** The longest sentence that a reader in a hurry can still hold, in words. */
const longest = 36;

/** The same in Japanese, in letters, because its words are not parted. */
const longestInLetters = 90;

/** No sentence has more words than a reader can hold. On average they are half as long, which the rule `plainLanguage` measures. */
export const longSentences: ProseRule = {
  name: 'length',
  *judge({ text, isProse, locale }) {
    if (!isProse) return;
    if (locale === 'ja') {
      for (const { 0: sentence, index } of text.matchAll(/[^。！？]+[。！？]*[」』）]*/gu)) {
        if (sentence.length <= longestInLetters) continue;
        const start = sentence.slice(0, 12);
        yield {
          index,
          word: start,
          message: `has a sentence of ${sentence.length} letters, “${start} …”; expected at most ${longestInLetters}: make two of it.`,
        };
      }
      return;
    }
    let index = 0;
    for (const sentence of text.split(/(?<=[.!?:][”"»)]?)\s+/)) {
      const at = text.indexOf(sentence, index);
      index = at + sentence.length;
      const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
      if (words.length <= longest) continue;
      const start = words.slice(0, 4).join(' ');
      yield {
        index: at,
        word: words[0] ?? '',
        message: `has a sentence of ${words.length} words, “${start} …”; expected at most ${longest}: make two of it.`,
      };
    }
  },
};
