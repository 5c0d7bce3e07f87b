import type { Article } from './articles.ts';
import { readSections, type Section } from './read-sections.ts';
import { listTerms } from './terms.ts';

const memoized = new WeakMap<Article['entry'], Promise<Section[]>>();

/** Every section of an article that a link can lead to, in reading order. Memoized, because it parses the text. */
export function listSections({ entry, language }: Article): Promise<Section[]> {
  let sections = memoized.get(entry);
  if (!sections) memoized.set(entry, (sections = parseEntry()));
  return sections;

  async function parseEntry() {
    const terms = await listTerms(language);
    return readSections(
      entry.body ?? '',
      terms.map(({ id, word }) => ({ id, title: word })),
    );
  }
}
