import { stemmer } from '@orama/stemmers/german';
import type { WordForms } from '../../contract/word-forms.ts';

/** Umlauts as they are typed where keys for them are missing. Not in “neue” and “Steuer”, “Quelle” and “Poesie”. */
const joinUmlauts = (word: string) =>
  word
    .replace(/ae/g, 'a')
    .replace(/oe(?!si)/g, 'o')
    .replace(/(?<![aeq])ue/g, 'u');

/** The plural of words from other languages, which Snowball leaves as it is. Not of “Ausweis”. */
const singular = (word: string) => word.replace(/(?<=..[aoy]|app|chip|scan|mail|code|selfie|browser)s$/, '');

const parts =
  'ab|an|auf|aus|bei|durch|ein|fehl|fest|frei|herunter|hinzu|hoch|mit|nach|um|vor|weg|weiter|wieder|zu|zuruck';
const participle = new RegExp(
  `^(|${parts})ge(?!richt|sich|wicht|burt|biet|samt|halt|schaft|schicht)(.{3,}?)(?:e?t|en)(?:e[mnrs]?)?$`,
);

/** One stem for what Snowball tells apart: participles (“gelöscht”), the third person (“bestätigt”), nouns in -ung, verbs in -ieren. */
const joinForms = (word: string) =>
  word
    .replace(/(?<=.{4})ung(?:en)?$/, 'en')
    .replace(participle, '$1$2en')
    .replace(/(?<=..)igt(?:e[mnrs]?)?$/, 'igen')
    .replace(/(?<=.{3})net$/, 'nen');

const stem = (word: string) => {
  const found = stemmer(joinForms(singular(joinUmlauts(word))));
  return found
    .replace(/(?<=...)i(?:ert?)?$/, '')
    .replace(/(?<=..el)n$/, '')
    .replace(/(?<=.{3}[fkmz])t$/, '');
};

/** “Keine Kamera gefunden” in the words of articles: “Kamera nicht gefunden”. */
const rephrase = (words: string) =>
  words
    .replace(
      /\bkein(?:e[mnr]?)? ((?:\S+ ){1,4}?)(?=(?:gefunden|erkannt|erhalten|bekommen|verfugbar|verfuegbar)\b)/,
      '$1nicht ',
    )
    .replace(/\bnich\b/g, 'nicht')
    .replace(/\bgehts\b/g, 'geht es');

/** Shorter words are found in nearly every longer one. */
const shortest = 4;

/** What may stand between two words that are written as one: the s of “Identitätsprüfung”. */
const joint = /^(?:e?s|e?n|e)?$/;

function part(word: string, isWord: (part: string) => boolean): string[] {
  const isPart = (text: string) => text.length >= shortest && isWord(text);
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const [start, end] = [word.slice(0, cut), word.slice(cut)];
    if (!isPart(end)) continue;
    const ends = [0, 1, 2].map((letters) => cut - letters);
    const first = ends.find((length) => joint.test(start.slice(length)) && isPart(start.slice(0, length)));
    const parts = first === undefined ? part(start, isWord) : [start.slice(0, first)];
    if (parts.length > 0) return [...parts, end];
  }
  return [];
}

/** German. It is written as it sounds. */
export const wordForms: WordForms = { stem, rephrase, part };
