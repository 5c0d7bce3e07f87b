/**
 * Retires an article: `npm run retire-article <name> [<what replaces it>…]`. Its address keeps working and says what to read instead; a
 * place that a replacement has under the same id leads there. Links and related articles of other articles change to the first
 * replacement.
 */
import { isLocale } from '../i18n/locales.ts';
import { retireInLedger, type LiveArticle } from '../links/change-ledger.ts';
import { findCode, followRetired } from '../links/follow-link.ts';
import { idsOf } from '../checks/content/codes-and-ids.ts';
import type { Article } from '../checks/content/parse-article.ts';
import { fixFiles } from '../checks/content/parse-fixes.ts';
import { valueOf } from '../checks/content/parse-yaml.ts';
import { parseArticles, readLedgerOf, withLedger, type ContentFiles } from './content-files.ts';
import { needArticle, needOwnCode, runLinkCommand, UsageError } from './link-command.ts';
import { dropKey, rewriteAddresses, rewriteLinks, rewriteRelated } from './rewrite-links.ts';

/** The files after the article was retired. Throws a UsageError when one of the given replacements cannot replace it. */
export function retireArticle(files: ContentFiles, [name, ...names]: readonly string[]): ContentFiles {
  if (!name) throw new UsageError('Found no article, expected: npm run retire-article <name> [<what replaces it>…]');
  const content = parseArticles(files);
  const ledger = readLedgerOf(files, content);
  const article = needArticle(name, content, ledger);
  const code = needOwnCode(article, files);
  const instead = [...new Set(names)].flatMap((other): Article[] => {
    const known = findCode(ledger, other);
    // A replacement that is retired itself means the articles that replaced it.
    const ends = known !== undefined && ledger[known]?.retired ? followRetired(ledger, known) : undefined;
    if (ends?.length === 0)
      throw new UsageError(`${other} is retired, and nothing replaced it; expected an article that is kept.`);
    return (ends ?? [other]).map((end) => needArticle(ledger[end]?.article ?? end, content, ledger));
  });
  if (instead.some(({ slug }) => slug === article.slug)) {
    throw new UsageError(`${name} cannot be replaced by itself; expected other articles.`);
  }

  const [replacement] = instead;
  const remaining = Object.entries(files).flatMap(([file, text]): Array<[string, string]> => {
    const slug = /^content\/articles\/[^/]+\/(.+)\.mdx$/.exec(file)?.[1];
    if (slug === article.slug) return [];
    if (file.startsWith('content/aliases/')) return [[file, dropKey(text, `/articles/${article.slug}/`)]];
    if (fixFiles.includes(file) && replacement) return [[file, leadTreeToReplacement(text, article, replacement)]];
    if (slug === undefined) return [[file, text]];
    const next = rewriteRelated(text, article.slug, replacement?.slug === slug ? undefined : replacement?.slug);
    return [[file, replacement ? leadToReplacement(next, slug, article, replacement) : next]];
  });
  const next = Object.fromEntries(remaining);
  if (code === undefined || !ledger[code]) return next;
  return withLedger(
    next,
    retireInLedger(
      ledger,
      code,
      titlesOf(content.articles, article.slug),
      instead.map((other) => toLive(other, files)),
    ),
  );
}

/** Links to a place that the replacement has too keep their id; the others lead to its start. */
function leadToReplacement(text: string, slug: string, article: Article, replacement: Article): string {
  const shared = idsOf(replacement);
  const withoutLostIds = idsOf(article)
    .filter((id) => !shared.includes(id))
    .reduce((rest, id) => rewriteLinks(rest, slug, { slug: article.slug, id }, { slug: replacement.slug }), text);
  return rewriteLinks(withoutLostIds, slug, { slug: article.slug }, { slug: replacement.slug });
}

/** The same in the tree of fixes. */
function leadTreeToReplacement(text: string, article: Article, replacement: Article): string {
  const shared = idsOf(replacement);
  const withoutLostIds = idsOf(article)
    .filter((id) => !shared.includes(id))
    .reduce((rest, id) => rewriteAddresses(rest, { slug: article.slug, id }, { slug: replacement.slug }), text);
  return rewriteAddresses(withoutLostIds, { slug: article.slug }, { slug: replacement.slug });
}

function toLive(article: Article, files: ContentFiles): LiveArticle {
  const code = needOwnCode(article, files);
  if (code === undefined) throw new UsageError(`${article.file} has no code yet; run “npm run publish-links” first.`);
  return { slug: article.slug, code, ids: idsOf(article) };
}

function titlesOf(articles: readonly Article[], slug: string) {
  const titles = articles.flatMap(({ slug: own, locale, frontmatter }) => {
    const title = valueOf(frontmatter.data, 'title');
    return own === slug && isLocale(locale) && typeof title === 'string' ? [[locale, title] as const] : [];
  });
  return Object.fromEntries(titles);
}

if (import.meta.main) {
  runLinkCommand(retireArticle, {
    name: 'retire-article',
    does: 'Takes an article out. Its address keeps working and says what to read instead; links to it change to what replaces it.',
    operands: {
      '<name>': 'its file name, without .mdx',
      '[<replacement>…]': 'articles to read in its place, the first for links in other articles',
    },
    examples: ['npm run retire-article link-expired session-expired'],
  });
}
