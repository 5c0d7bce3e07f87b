/** The lists of what readers type, with what answers. */
import { readFileSync } from 'node:fs';
import { findCode } from '../../src/links/follow-link.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';

/** Something a reader types, and what should come first. */
export interface GoldenQuery {
  query: string;

  /** The slugs of the articles that answer. */
  answers: string[];

  /** How it is worded: exact, question, symptom, synonym, typo; of long complaints, what makes them hard. */
  kind: string;
}

/** The lists, with the page they are asked on. */
export const goldenLists = {
  en: { page: 'search/', file: 'e2e/search-quality/en.tsv' },
  'en, unseen': { page: 'search/', file: 'e2e/search-quality/en-unseen.tsv' },
  'en, long': { page: 'search/', file: 'e2e/search-quality/en-long.tsv' },
  'en, long, unseen': { page: 'search/', file: 'e2e/search-quality/en-long-unseen.tsv' },
  es: { page: 'es/search/', file: 'e2e/search-quality/es.tsv' },
  'es, unseen': { page: 'es/search/', file: 'e2e/search-quality/es-unseen.tsv' },
  pt: { page: 'pt/search/', file: 'e2e/search-quality/pt.tsv' },
  'pt, unseen': { page: 'pt/search/', file: 'e2e/search-quality/pt-unseen.tsv' },
  fr: { page: 'fr/search/', file: 'e2e/search-quality/fr.tsv' },
  'fr, unseen': { page: 'fr/search/', file: 'e2e/search-quality/fr-unseen.tsv' },
  de: { page: 'de/search/', file: 'e2e/search-quality/de.tsv' },
  'de, unseen': { page: 'de/search/', file: 'e2e/search-quality/de-unseen.tsv' },
  ja: { page: 'ja/search/', file: 'e2e/search-quality/ja.tsv' },
  'ja, unseen': { page: 'ja/search/', file: 'e2e/search-quality/ja-unseen.tsv' },
  ar: { page: 'ar/search/', file: 'e2e/search-quality/ar.tsv' },
  'ar, unseen': { page: 'ar/search/', file: 'e2e/search-quality/ar-unseen.tsv' },
};

/** Whether a list only measures, by its name or its file. Its misses are not shown, because what has been looked at is soon tuned on. */
export const isUnseen = (list: string): boolean => /unseen(?:\.tsv)?$/.test(list);

const ledger = JSON.parse(readFileSync('content/links.json', 'utf8')) as Ledger;

/** An article that has another name by now answers under that one. */
const followSlug = (slug: string) => ledger[findCode(ledger, slug) ?? '']?.article ?? slug;

/** Reads a list: query, answer, kind and other answers, with tabs between. Throws on a line that is not one. */
export function readGolden(file: string): GoldenQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '' || line.startsWith('#')) return [];
      const [query, answer, kind, others = ''] = line.split('\t');
      if (!query || !answer || !kind)
        throw new Error(
          `${file}:${String(index + 1)} is no query: found “${line}”, expected query, slug and kind, with tabs between.`,
        );
      return [{ query, answers: [answer, ...others.split(' ').filter(Boolean)].map(followSlug), kind }];
    });
}

/** How a list did: of how many, in percent, the right article came first, among the first three, and how many found nothing. */
export interface Score {
  asked: number;
  first: number;
  firstThree: number;
  empty: number;
}

/** Scores answers, each the slugs of the articles that were found, best first. */
export function score(queries: readonly GoldenQuery[], answers: ReadonlyArray<readonly string[]>): Score {
  const ranks = queries.map(({ answers: right }, index) =>
    (answers[index] ?? []).findIndex((slug) => right.includes(slug)),
  );
  const percent = (count: number) => Math.round((1000 * count) / Math.max(1, queries.length)) / 10;
  return {
    asked: queries.length,
    first: percent(ranks.filter((rank) => rank === 0).length),
    firstThree: percent(ranks.filter((rank) => rank >= 0 && rank < 3).length),
    empty: answers.filter(({ length }) => length === 0).length,
  };
}
