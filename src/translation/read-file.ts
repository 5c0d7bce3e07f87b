import { parse } from 'yaml';
import { readSections, type Head, type TextSection } from './read-sections.ts';

/** The source of an article in its two parts. */
export interface ArticleSource {
  head: Head;
  body: string;

  /** How many lines stand above the body. */
  linesAbove: number;
}

/** Reads the source of an article. What its frontmatter does not say is empty. */
export function readFile(source: string): ArticleSource {
  const [above = '', yaml = ''] = /^---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms.exec(source) ?? [];
  const { title = '', summary = '' } = readHead(yaml);
  return {
    head: { title: String(title), summary: String(summary) },
    body: source.slice(above.length),
    linesAbove: above.split('\n').length - 1,
  };
}

/** The sections of the source of an article. */
export function listSourceSections(source: string): TextSection[] {
  const { head, body } = readFile(source);
  return readSections(head, body);
}

function readHead(yaml: string): Partial<Record<keyof Head, unknown>> {
  try {
    return (parse(yaml) ?? {}) as Partial<Record<keyof Head, unknown>>;
  } catch {
    // The content check says what is wrong with it.
    return {};
  }
}
