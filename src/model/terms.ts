import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { findEntry } from './entries.ts';

/** A term of the glossary, what it means, and the language of both. */
export interface Term {
  /** Its key: the same in every language, and its id in the glossary. */
  id: string;
  word: string;
  meaning: string;

  /** The language that was asked for, or English where the term is not translated yet. */
  language: Locale;
}

/** Every term in the alphabetical order of a language. */
export async function listTerms(locale: Locale): Promise<Term[]> {
  const [{ data: english }, { data: own }] = await Promise.all([
    findEntry('terms', defaultLocale),
    findEntry('terms', locale),
  ]);
  return Object.entries(english)
    .map(([id, original]) => {
      const translated = own[id];
      return { id, ...(translated ?? original), language: translated ? locale : defaultLocale };
    })
    .sort((a, b) => a.word.localeCompare(b.word, locale));
}

/** One term by its key. Throws when there is none: terms in content are checked before the build. */
export async function findTerm(id: string, locale: Locale): Promise<Term> {
  const term = (await listTerms(locale)).find((candidate) => candidate.id === id);
  if (!term) throw new Error(`content/terms/${defaultLocale}.yaml has no term “${id}”.`);
  return term;
}
