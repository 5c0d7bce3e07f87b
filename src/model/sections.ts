import type { Article } from './articles.ts';
import { readSections, type Section } from './read-sections.ts';
import { listTerms } from './terms.ts';

const remembered = new WeakMap<Article['entry'], Promise<Section[]>>();

/** Every place in an article that a link can lead to, in reading order. Each text is parsed once, however often it is asked for. */
export function listSections({ entry, language }: Article): Promise<Section[]> {
  let sections = remembered.get(entry);
  if (!sections) remembered.set(entry, (sections = parseEntry()));
  return sections;

  async function parseEntry() {
    const terms = await listTerms(language);
    return readSections(
      entry.body ?? '',
      terms.map(({ id, word }) => ({ id, title: word })),
    );
  }
}
