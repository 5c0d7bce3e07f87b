import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

/** A phrase means one thing to search: in two groups of a language, chance would decide which. */
export function* sharedSynonyms({ yaml }: Content): Generator<Problem> {
  for (const { file, data, lineOf } of yaml.values()) {
    if (!file.startsWith('content/synonyms/') || !Array.isArray(data)) continue;
    const owners = new Map<string, { group: number; phrase: string; line: number }>();
    for (const [group, phrases] of data.entries()) {
      if (!Array.isArray(phrases)) continue;
      for (const [index, entry] of phrases.entries()) {
        const phrase = String(entry);
        const line = lineOf([group, index]);
        const key = fold(phrase);
        const owner = owners.get(key);
        if (!owner) {
          owners.set(key, { group, phrase, line });
          continue;
        }
        const wanted = owner.group === group ? 'expected it once' : 'expected it in one group';
        yield { file, line, message: `has “${phrase}”, which is “${owner.phrase}” of line ${owner.line}; ${wanted}.` };
      }
    }
  }
}

/** Lower case, without accents and apostrophes: what those change is the same phrase to search. Two marks of Japanese make other letters. */
const fold = (phrase: string) =>
  phrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?![\u3099\u309A])[\p{M}'’]/gu, '');
