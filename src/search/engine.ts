import { readExcerpt, type Passage } from './excerpt.ts';
import { loadPagefind, type PagefindInstance, type PagefindPage } from './pagefind.ts';
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

let loading: Promise<PagefindInstance> | undefined;

/** Loads the index once, and again after a failure. Throws when it is missing, blocked or cannot run. */
export function loadIndex({ index, base }: Pick<SearchSetup, 'index' | 'base'>): Promise<PagefindInstance> {
  loading ??= loadPagefind(index, base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The first `limit` articles for what a reader typed; none for nothing but spaces. Throws when the index cannot be loaded. */
export async function findArticles(
  setup: Pick<SearchSetup, 'index' | 'base'>,
  typed: string,
  limit: number,
): Promise<SearchAnswer> {
  const { words } = planQuery(typed);
  if (words === '') return { count: 0, results: [] };
  const pagefind = await loadIndex(setup);
  const { results } = await pagefind.search(words);
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
      .slice(0, maxHeadings)
      .map(({ url, title }) => ({ url, title })),
  };
}
