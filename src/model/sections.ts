import type { Article } from './articles.ts';
import { listPieces } from './pieces.ts';
import { readSections, type Section } from './read-sections.ts';
import { listTerms } from './terms.ts';

const memoized = new WeakMap<Article['entry'], Promise<Section[]>>();

/** Every section of an article that a link can lead to, in reading order. Memoized, because it parses the text. */
export function listSections(article: Article): Promise<Section[]> {
  const { entry } = article;
  let sections = memoized.get(entry);
  if (!sections) memoized.set(entry, (sections = parseEntry()));
  return sections;

  async function parseEntry() {
    const pieces = listPieces(article).map(async ({ language, body }) => {
      const terms = await listTerms(language);
      return readSections(
        body,
        terms.map(({ id, word }) => ({ id, title: word })),
      );
    });
    return (await Promise.all(pieces)).flat();
  }
}
