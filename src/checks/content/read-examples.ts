import { toKebabCase } from '../kebab-case.ts';

/** The page for writers on what an article may hold. */
export const partsFile = 'docs/parts.md';

/** A part of articles as the manual explains it. */
export interface Example {
  /** Its heading in the manual. */
  title: string;
  id: string;

  /** What the manual says of it, in Markdown. */
  words: string;

  /** What a writer types. */
  source: string;

  /** The line of the manual before the first of the source. */
  line: number;
}

/** The examples of the manual: sections of level 2 that end with a block of MDX. */
export function readExamples(manual: string): Example[] {
  const section = /^## (.+)\n([^]*?)^(`{3,})mdx\n([^]*?)^\3$/gm;
  return [...manual.matchAll(section)].map(({ 0: all, 1: title = '', 2: words = '', 4: source = '', index }) => ({
    title,
    id: toKebabCase(title),
    words: words.trim(),
    source: source.trimEnd(),
    line: manual.slice(0, index + all.lastIndexOf(source)).split('\n').length - 1,
  }));
}
