/**
 * Gives an article another file name, and with it another address: `npm run rename-article <name> <new-name>`. Its translations,
 * the links to it and the ledger follow; the old address leads to it for ever. An article that was renamed by hand is made good.
 */
import { findCode } from '../links/follow-link.ts';
import { renameInLedger, straighten } from '../links/change-ledger.ts';
import { codeOf } from '../checks/content/links-into.ts';
import { isKebabCase, toKebabCase } from '../checks/kebab-case.ts';
import { parseArticles, readLedgerOf, withLedger, type ContentFiles } from './content-files.ts';
import { needArticle, runLinkCommand, UsageError } from './link-command.ts';
import { rewriteLinks, rewriteRelated } from './rewrite-links.ts';

/** The files after the article has got its new name. Throws a UsageError when it cannot have it. */
export function renameArticle(files: ContentFiles, [from, to]: readonly string[]): ContentFiles {
  if (!from || !to) throw new UsageError('Found no two names, expected: npm run rename-article <name> <new-name>');
  if (from === to) throw new UsageError(`${from} is its name already; expected another.`);
  if (!isKebabCase(to))
    throw new UsageError(`${to} is no address; expected lower-case words joined by hyphens: ${toKebabCase(to)}`);

  const content = parseArticles(files);
  const ledger = readLedgerOf(files, content);
  const [before, after] = [content.originals.get(from), content.originals.get(to)];
  if (before && after) throw new UsageError(`There is an article ${to} already; expected a name that is free.`);
  const article = before ?? after ?? needArticle(from, content);
  const code = codeOf(article);
  const owner = findCode(ledger, to);
  if (owner !== undefined && owner !== code) {
    throw new UsageError(
      `People know /articles/${to}/ as the address of /go/${owner}; expected a name that was never another article’s.`,
    );
  }
  if (!before && findCode(ledger, from) !== code) needArticle(from, content);

  const renamed = Object.entries(files).map(([file, text]): [string, string] => {
    const [, locale, slug] = /^content\/articles\/([^/]+)\/(.+)\.mdx$/.exec(file) ?? [];
    if (slug === undefined) {
      return [file, file.endsWith('.yaml') ? text.replaceAll(`/articles/${from}/`, `/articles/${to}/`) : text];
    }
    const links = rewriteLinks(text, slug, { slug: from }, { slug: to }, slug === from ? to : slug);
    return [slug === from ? `content/articles/${locale ?? ''}/${to}.mdx` : file, rewriteRelated(links, from, to)];
  });
  const next = Object.fromEntries(renamed);
  return code !== undefined && ledger[code] ? withLedger(next, straighten(renameInLedger(ledger, code, to))) : next;
}

if (import.meta.main) runLinkCommand(renameArticle);
