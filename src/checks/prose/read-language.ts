import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Passage } from './list-passages.ts';
import type { ProseRule, Remark } from './prose-rule.ts';

/** Words of retext’s lists that mean something harmless here. */
const harmless = [
  'invalid',
  'fellow',
  'host',
  'hosts',
  'special',
  'normal',
  'disabled',
  'simply',
  'just',
  'easy',
  'executed',
  'native',
  'hang',
  'maiden',
  'maiden name',
  'mother',
  "mother's",
  'father',
  "father's",
  'brother',
  "brother's",
  'sister',
  "sister's",
  'mothers',
  'fathers',
  'brothers',
  'sisters',
];

// Its sentences and words are told alike in both languages; only what is said of people is about English words.
const shared = unified().use(retextEnglish).use(retextRepeatedWords).use(retextSentenceSpacing).freeze();
const english = unified().use(retextEnglish).use(retextEquality, { ignore: harmless }).freeze();

/** Words that stand twice in a row by right: « si vous vous connectez », „bevor Sie sie erlauben“, „alle, die die Prüfung machen“. */
const twice: Readonly<Record<string, readonly string[]>> = {
  fr: ['nous', 'vous'],
  de: ['sie', 'die', 'der', 'das', 'den', 'dem'],
};

/** A word is not said twice in a row. */
export const repeatedWords: ProseRule = {
  name: 'repeated words',
  *judge({ text, locale }) {
    // Parsing costs, and hardly a text can have one.
    if (!/(?<![\p{L}])(\p{L}+)\s+\1(?!\p{L})/iu.test(text)) return;
    for (const { actual = '', index } of listMessages(shared, text, 'retext-repeated-words')) {
      const [word = ''] = actual.split(/\s/);
      if (twice[locale]?.includes(word.toLowerCase())) continue;
      yield { index, word, message: `says “${word}” twice in a row; expected it once.` };
    }
  },
};

/** Sentences are parted by one space. */
export const sentenceSpacing: ProseRule = {
  name: 'spacing',
  *judge({ text }) {
    if (!/[.!?…][”"»)]? {2,}/.test(text)) return;
    for (const { index } of listMessages(shared, text, 'retext-sentence-spacing')) {
      yield { index, word: ' ', message: 'has more than one space between two sentences; expected one.' };
    }
  },
};

/** Nobody is hurt or left out by a word. The passages are read as one text, because each reading goes through the whole list. */
export function makeInclusiveWords(passages: readonly Passage[]): ProseRule {
  const found = new Map<Passage, Remark[]>();
  const own = passages.filter(({ locale }) => locale === 'en');
  const starts: number[] = [];
  let length = 0;
  for (const { text } of own) {
    starts.push(length);
    length += text.length + gap.length;
  }
  for (const { actual = '', expected, index } of listMessages(
    english,
    own.map(({ text }) => text).join(gap),
    'retext-equality',
  )) {
    const at = starts.findLastIndex((start) => start <= index);
    const passage = own[at];
    if (!passage) continue;
    const words = expected.slice(0, 3).map((word) => `“${word}”`);
    const instead = words.length > 0 ? words.join(' or ') : 'another word';
    const message = `has “${actual}”, which may hurt or leave out somebody; expected ${instead}.`;
    found.set(passage, [...(found.get(passage) ?? []), { index: index - (starts[at] ?? 0), word: actual, message }]);
  }
  return { name: 'inclusive words', judge: (passage) => found.get(passage) ?? [] };
}

/** What parts two passages in one text: an end of a paragraph. */
const gap = '\n\n';

/** What a plugin says of a text, and where. */
function listMessages(processor: typeof shared, text: string, source: string) {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.flatMap((message) => {
    if (message.source !== source) return [];
    const start = message.place && 'start' in message.place ? message.place.start : message.place;
    return [{ actual: message.actual, expected: message.expected ?? [], index: start?.offset ?? 0 }];
  });
}
