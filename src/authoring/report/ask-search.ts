import { askSite } from '../../../e2e/search-quality/ask-site.ts';
import { goldenLists, isUnseen, readGolden, score } from '../../../e2e/search-quality/golden.ts';
import type { Miss } from './gather-report.ts';
import type { ListScore } from './render-report.ts';

/** Asks the golden lists on the site as it is now. Of lists that are never tuned on, it tells the totals alone. */
export async function askSearch(): Promise<{ scores: ListScore[]; misses: Miss[] }> {
  const scores: ListScore[] = [];
  const misses: Miss[] = [];
  await askSite(async (ask) => {
    for (const [list, { page: address, file }] of Object.entries(goldenLists)) {
      const queries = readGolden(file);
      const answers = await ask(
        address,
        queries.map(({ query }) => query),
      );
      const { asked, first, firstThree } = score(queries, answers);
      scores.push({ list, asked, first, firstThree });
      if (isUnseen(list)) continue;
      for (const [index, { query, answers: right }] of queries.entries()) {
        const found = answers[index] ?? [];
        const place = found.findIndex((slug) => right.includes(slug)) + 1;
        if (place !== 1) misses.push({ list, query, answers: right, found, place: place || undefined });
      }
    }
  });
  return { scores, misses };
}
