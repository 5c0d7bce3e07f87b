/** What the index is told on a page: what to read, and how to name it. */

/** On the element whose text is searched. A page without one is not found. */
export const searchedText = mark({ 'data-pagefind-body': '' });

/** On an element inside the searched text that is not to be read. */
export const unsearched = mark({ 'data-pagefind-ignore': '' });

/** On an element whose text is the title of the article’s topic, shown beside a result. */
export const topicOfResult = mark({ 'data-pagefind-meta': 'topic', ...unsearched });

/** On an element whose text is the other words an article answers to; searched apart from its body. */
export const aliasesOfResult = mark({ 'data-pagefind-meta': 'aliases', ...unsearched });

/** On an element whose text says whom the article is for, when it is not for those who verify. */
export const audienceOfResult = mark({ 'data-pagefind-meta': 'audience', ...unsearched });

/** On an element whose text is the permanent code of the article. */
export const codeOfResult = mark({ 'data-pagefind-meta': 'code', ...unsearched });

/** Between the aliases of an article. */
export const aliasSeparator = ' · ';

/** A page without what only the index reads, once the index is made. */
export function stripIndexMarks(html: string): string {
  return html
    .replace(/<span hidden data-pagefind-meta="[^"]*"[^>]*>[^<]*<\/span>/g, '')
    .replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, '');
}

/**
 * Astro writes the class of a layout’s own styles into the object that it spreads, once more for every page (7.3). These objects are
 * shared by all pages, and the styles hang on an attribute, so nobody misses the class.
 */
function mark<Attributes extends object>(attributes: Attributes): Attributes {
  return Object.defineProperty(attributes, 'class', { get: () => undefined, set: () => undefined });
}
