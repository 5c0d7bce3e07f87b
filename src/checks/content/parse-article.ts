import { mdxToMdast } from 'satteri';
import { defaultLocale } from '../../i18n/locales.ts';
import { toKebabCase } from '../kebab-case.ts';
import type { Problem } from '../report.ts';
import { explainSyntax } from './explain-syntax.ts';
import { parseYaml, valueOf, type Yaml } from './parse-yaml.ts';
import { readText, type Anchor, type Text } from './read-text.ts';

/** A file of `content/articles/`. Of a text that cannot be parsed, the lists hold what could be read. */
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

  /** Of a translation, the sections that readers see in English, whose text is left out. */
  hidden?: readonly string[];

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

/** Faults of one text that are told at once. More of them are no article, but another kind of file. */
const mostFaults = 20;

/**
 * Reads a text as articles are written. One that cannot be parsed is read again without each place that stopped the parser, so that all
 * of them are told in one run, and what is wrong in the rest too.
 */
export function parseText(file: string, source: string): Text & Pick<Article, 'isReadable' | 'problems'> {
  const problems: Problem[] = [];
  let rest = source;
  for (;;) {
    try {
      const text = readText(mdxToMdast(rest, { features: { headingAttributes: true } }));
      const anchors = text.anchors.map((anchor) => ({ ...anchor, id: wholeId(rest, anchor) ?? anchor.id }));
      return { ...text, anchors, isReadable: problems.length === 0, problems };
    } catch (error) {
      const fault = explainSyntax(rest, (error as Error).message);
      problems.push({ file, line: fault.line, message: fault.message });
      if (fault.rest === rest || problems.length === mostFaults) return { ...noText, isReadable: false, problems };
      ({ rest } = fault);
    }
  }
}

/**
 * What an id with a blank was meant to be. The parser takes its first word and drops the rest; the rule `ids` tells of it, and no link
 * to the heading is lost for that.
 */
function wholeId(source: string, { line, source: heading }: Anchor): string | undefined {
  if (!heading.startsWith('#')) return undefined;
  const written = idAsWritten(source, line);
  return written !== undefined && /\s/.test(written) ? toKebabCase(written) : undefined;
}

/** What stands between “{#” and “}” in the heading on a line. */
export const idAsWritten = (source: string, line: number): string | undefined =>
  /^#{1,6} .*\{#\s*([^{}]*?)\s*\}\s*$/.exec(source.split('\n', line)[line - 1] ?? '')?.[1];

const noText: Text = { nodes: [], anchors: [], links: [], parts: [], oddities: [], paragraphs: [] };
