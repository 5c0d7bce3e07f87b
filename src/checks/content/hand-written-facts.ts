import { defaultLocale } from '../../i18n/locales.ts';
import { wordQuantity } from '../../i18n/quantity.ts';
import { factSchema, type FactData } from '../../schemas/fact.ts';
import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';

const factsFile = 'content/facts.yaml';

/**
 * A number or a name for which a fact exists is not written by hand: an organization that states another would be contradicted.
 * Headings may, because they are addresses too.
 */
export function* handWrittenFacts({ articles, yaml }: Content): Generator<Problem> {
  const data = yaml.get(factsFile)?.data;
  const facts = Object.entries((data ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
    const { success, data: fact } = factSchema.safeParse(value);
    const words = success ? wordFact(fact) : '';
    return words === '' ? [] : [{ name, words: words.toLowerCase(), pattern: findWords(words) }];
  });
  for (const { file, isOriginal, paragraphs } of articles) {
    if (!isOriginal) continue;
    for (const { line, text } of paragraphs) {
      const lower = text.toLowerCase();
      const found = facts
        .filter(({ words }) => lower.includes(words))
        .flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map(([words]) => ({ name, words })));
      for (const [words, same] of Map.groupBy(found, (entry) => entry.words)) {
        const expected = [...new Set(same.map(({ name }) => `<Fact name="${name}" />`))].join(' or ');
        yield { file, line, isWording: true, message: `writes “${words}” by hand; expected ${expected}.` };
      }
    }
  }
}

/** How a fact reads in an English article. Of a list, nothing: its entries are names of their own. */
function wordFact(fact: FactData): string {
  if ('unit' in fact) return wordQuantity(fact, defaultLocale);
  return typeof fact.value === 'string' ? fact.value.replace(/^https:\/\/|\/$/g, '') : '';
}

/** The words where they stand alone, not as a part of a longer number, domain or address. */
function findWords(words: string): RegExp {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\w@./-])${escaped}(?![\\w@/-]|\\.\\w)`, 'gi');
}
