/** An article of another help center, as it was found. */
export interface SourceArticle {
  /** Its path in what was imported, `guides/start.md`; of an export, with the number of the article: `export.json/360012`. */
  from: string;

  /** What the text is written in. Word files are HTML by then. */
  form: 'markdown' | 'mdx' | 'html';
  text: string;

  /** What its front matter or the export says of it. */
  data: Readonly<Record<string, unknown>>;

  /** What an export gives with it and its text has not: addresses it stood at. */
  addresses: readonly string[];
}

/** How much a note matters, the weightiest first. Each is a section of the report. */
export const weights = [
  'not-imported',
  'kept',
  'foreign-markup',
  'picture',
  'link',
  'dropped',
  'name',
  'changed',
] as const;

/** How much a note matters, and of what kind it is. */
export type Weight = (typeof weights)[number];

/** Something about an article that a person has to decide, or should know. */
export interface Note {
  weight: Weight;

  /** A sentence: what was found and what was made of it. */
  message: string;

  /** Words of the finished text, by which its line is found. */
  near?: string | undefined;
}
