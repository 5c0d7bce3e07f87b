import type { Page } from './read-page.ts';

/** An id stands once on a page: a link leads to one place, and a label names one control. */
export function* uniqueIds({ ids }: Page): Generator<string> {
  for (const [id, { length }] of Map.groupBy(ids, (id) => id)) {
    if (length > 1) yield `has the id “${id}” ${length} times; expected it once.`;
  }
}
