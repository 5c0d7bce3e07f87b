import { globSync } from 'node:fs';
import path from 'node:path';
import { defaultLocale } from '../../i18n/locales.ts';
import { isLedger } from '../../links/ledger-file.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { Problem } from '../report.ts';
import { parseArticle, type Article } from './parse-article.ts';
import { parseLedger } from './parse-ledger.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';
import { parseTranslations, type Translation } from './parse-translations.ts';
import { readParts, type Parts } from './read-parts.ts';

/** The words that articles explain; those of other languages are among them. */
export const termsFile = `content/terms/${defaultLocale}.yaml`;

/** Every link that was ever published. Written by `npm run publish-links`. */
export const linksFile = 'content/links.json';

/** The number of each node of `content/fixes.yaml` that was ever published. Written by `npm run publish-links`. */
export const fixNumbersFile = 'content/fix-numbers.json';

/**
 * The text of a file. A byte order mark, with which some editors begin a file to say that it is UTF-8, is no part of it; but JSON
 * may not have one, and keeps it, to be reported.
 */
export const withoutMark = (file: string, source: string): string =>
  file === linksFile ? source : source.replace(/^\uFEFF/, '');

/** How long what was checked holds. */
export const freshnessFile = 'content/freshness.yaml';

/** All that writers wrote, and the names that the site gives them to use. */
export interface Content {
  /** The paths of all files, `content/articles/en/link-expired.mdx`. */
  files: readonly string[];

  /** The text of each file by its path. */
  texts: ReadonlyMap<string, string>;
  articles: readonly Article[];

  /** The English articles by slug. */
  originals: ReadonlyMap<string, Article>;

  /** Of each translation, by its path, what of it is held to the English article, and to which part of that. */
  translations: ReadonlyMap<string, Translation>;

  /** The YAML files by path. */
  yaml: ReadonlyMap<string, Yaml>;
  parts: Parts;

  /** The addresses that are neither articles nor topics: `/`, `/search/`. */
  pages: readonly string[];

  /** The day of the last change that was committed, `2026-11-29`, where it is known. */
  committed?: string | undefined;
}

/** A rule about the content. */
export type Rule = (content: Content) => Iterable<Problem>;

/**
 * Reads the files of `content/`, given by path. What cannot be read carries its own problems, and is empty to the rules.
 * `site` is what the code offers to writers; the code is asked unless it is given.
 */
export function parseContent(
  files: Readonly<Record<string, string>>,
  site: Pick<Content, 'parts' | 'pages'> = { parts: readParts(), pages: listPages() },
): Content {
  const entries = Object.entries(files).map(([file, source]) => [file, withoutMark(file, source)] as const);
  const yaml = new Map(
    entries
      .filter(([file]) => file.endsWith('.yaml') || file === linksFile || file === fixNumbersFile)
      .map(([file, source]) => [file, (file === linksFile ? parseLedger : parseYaml)(file, source)]),
  );
  const terms = keysOf(yaml, termsFile);
  const texts = new Map(entries);
  const parse = (file: string, source: string) => addTerms(parseArticle(file, source), terms, yaml.get(termsFile));
  const written = entries
    .filter(([file]) => file.startsWith('content/articles/') && file.endsWith('.mdx'))
    .map(([file, source]) => parse(file, source));
  const originals = new Map(written.filter(({ isOriginal }) => isOriginal).map((article) => [article.slug, article]));
  const translations = parseTranslations(written, originals, texts, yaml, parse);
  const articles = written.map((article) => translations.get(article.file)?.own ?? article);
  return { ...site, files: Object.keys(files), texts, articles, originals, translations, yaml };
}

/** `<Glossary>` is a heading for every term, whose id is the key of the term. */
function addTerms(article: Article, terms: readonly string[], file: Yaml | undefined): Article {
  const glossary = article.parts.find(({ name }) => name === 'Glossary');
  if (!glossary) return article;
  // Which places it has is not known: none of them is lost for that.
  if (file && file.problems.length > 0) return { ...article, isReadable: false };
  const headings = terms.map((id) => ({ line: glossary.line, level: 2, id, source: '<Glossary>' }));
  return { ...article, anchors: [...article.anchors, ...headings] };
}

/** The pages of `src/pages` whose address has no part that content fills in. */
function listPages(): string[] {
  return globSync('**/*.astro', { cwd: path.join(import.meta.dirname, '../../pages/[...locale]') })
    .filter((file) => !file.includes('[') && file !== '404.astro')
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, '/')}`.replace(/\/+/g, '/'));
}

/** The ledger of `content/links.json`; empty when there is none yet, or none that can be read. */
export function readLedger({ yaml }: Content): Ledger {
  const data = yaml.get(linksFile)?.data;
  return isLedger(data) ? data : {};
}

/** The keys of a YAML file. None when it is missing or cannot be read. */
export function keysOf(yaml: Content['yaml'], file: string): string[] {
  const data = yaml.get(file)?.data;
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
}
