import { mdxToMdast } from 'satteri';
import { defaultLocale } from '../../i18n/locales.ts';
import type { Problem } from '../report.ts';
import { parseYaml, valueOf, type Yaml } from './parse-yaml.ts';
import { readText, type Text } from './read-text.ts';

/** A file of `content/articles/`. The lists of a text that cannot be parsed are empty. */
export interface Article extends Text {
  file: string;

  /** The folder it stands in, whether we have such a language or not. */
  locale: string;
  slug: string;

  /** Whether it is the English article that others translate. */
  isOriginal: boolean;

  /** Whether it was brought over from another help center, and nobody has revised it yet. */
  isImported: boolean;

  /** Whether readers cannot open it yet. */
  isDraft: boolean;
  frontmatter: Yaml;

  /** Whether its text could be parsed. Its frontmatter is parsed separately. */
  isReadable: boolean;

  /** Why its text could not be parsed. */
  problems: Problem[];
}

/** Reads the article at `content/articles/<locale>/<slug>.mdx`. */
export function parseArticle(file: string, source: string): Article {
  const [, , locale = '', ...name] = file.split('/');
  const slug = name.join('/').replace(/\.mdx$/, '');
  const [, yaml] = /^---\r?\n(.*?)^---[ \t]*$/ms.exec(source) ?? [];
  const frontmatter = parseYaml(file, yaml ?? '', 2);
  const isDraft = valueOf(frontmatter.data, 'draft') === true;
  const imported = valueOf(frontmatter.data, 'imported');
  const isImported = imported !== undefined && valueOf(imported, 'revised') === undefined;
  const isOriginal = locale === defaultLocale;
  return { file, locale, slug, isOriginal, isImported, isDraft, frontmatter, ...parseText(file, source) };
}

/** Reads a text as articles are written. */
export function parseText(file: string, source: string): Text & Pick<Article, 'isReadable' | 'problems'> {
  try {
    const text = readText(mdxToMdast(source, { features: { headingAttributes: true } }));
    return { ...text, isReadable: true, problems: [] };
  } catch (error) {
    const empty = { nodes: [], anchors: [], links: [], parts: [], oddities: [], paragraphs: [] };
    return { ...empty, isReadable: false, problems: [{ file, ...describeError(error as Error) }] };
  }
}

/** The parser says `15:17: What is wrong (mdx-jsx:unexpected-character)`. */
function describeError({ message }: Error): Omit<Problem, 'file'> {
  const [, line = '1', reason = message] = /^(\d+):\d+: (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  const hint = /closing tag/.test(reason) ? '' : ' A “{” or “<” that is only a character is written “\\{” or “\\<”.';
  return { line: Number(line), message: `cannot be read as MDX: ${reason}.${hint}` };
}
