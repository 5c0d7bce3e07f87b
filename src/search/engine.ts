import { readExcerpt, type Passage } from './excerpt.ts';
import { fetchFiles, loadPagefind, type IndexFiles, type PagefindInstance, type PagefindPage } from './pagefind.ts';
import { planQuery } from './plan-query.ts';
import type { SearchSetup } from './setup.ts';

// The elements stand in the page and load this module on intent; what they need to say the answer comes with it.
export { fillPhrase, fillPlural } from '../i18n/phrase.ts';
export { listSuggestions } from './suggestions.ts';

/** An article that answers a query. */
export interface SearchResult {
  url: string;
  title: string;

  /** The title of its topic. */
  topic: string;

  /** The passage in which the words were found. */
  passages: Passage[];

  /** Headings under which the words were found, best first. */
  headings: Array<{ url: string; title: string }>;
}

/** What a query found: how much there is, and as much of it as was asked for. */
export interface SearchAnswer {
  /** How many articles were found in all. */
  count: number;

  /** The first of them, best first. */
  results: SearchResult[];
}

const maxHeadings = 3;

/** Where the index is, and the language of its words. */
type Place = Pick<SearchSetup, 'index' | 'base' | 'lang'>;

interface LoadedIndex {
  pagefind: PagefindInstance;
  files: IndexFiles;
}

let loading: Promise<LoadedIndex> | undefined;

/** Loads the index once, and again after a failure. Throws when it is missing, blocked or cannot run. */
export function loadIndex(place: Place): Promise<LoadedIndex> {
  loading ??= startIndex(place).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function startIndex({ index, base, lang }: Place): Promise<LoadedIndex> {
  const response = await fetch(`${index}files.${lang}.json`);
  if (!response.ok) throw new Error(`The search index lists no files for “${lang}”: ${response.status}.`);
  const files = (await response.json()) as IndexFiles;
  await fetchFiles(index, files.core);
  return { files, pagefind: await loadPagefind(index, base) };
}

/** The first `limit` articles for what a reader typed; none for nothing but spaces. Throws when the index cannot be loaded. */
export async function findArticles(place: Place, typed: string, limit: number): Promise<SearchAnswer> {
  const { words } = planQuery(typed);
  if (words === '') return { count: 0, results: [] };
  const { pagefind, files } = await loadIndex(place);
  const { results } = await pagefind.search(words);
  // Nothing may have been found because a part of the index did not arrive.
  if (results.length === 0) await fetchFiles(place.index, files.chunks);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { count: results.length, results: pages.map(readResult) };
}

function readResult({ url, meta, excerpt, sub_results }: PagefindPage): SearchResult {
  return {
    url,
    title: meta['title'] ?? '',
    topic: meta['topic'] ?? '',
    passages: readExcerpt(excerpt),
    headings: sub_results
      .filter((heading) => heading.url.includes('#'))
      .map((heading) => ({ ...heading, weight: sum(heading.weighted_locations.map((place) => place.balanced_score)) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, maxHeadings)
      .map(({ url, title }) => ({ url, title })),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
