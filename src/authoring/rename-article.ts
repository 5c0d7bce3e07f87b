/**
 * Gives an article another file name, and with it another address: `npm run rename-article <name> <new-name>`. Its translations, the
 * links to it and the ledger change with it; the former address leads to it for ever. For an article that was renamed by hand, it does
 * what is still missing.
 */
import { findCode } from '../links/follow-link.ts';
import { renameInLedger, shortenMoves } from '../links/change-ledger.ts';
import { joinArticles } from '../links/merge-lines.ts';
import { codeOf, readCodes } from '../checks/content/codes-and-ids.ts';
import { linksFile } from '../checks/content/parse-content.ts';
import type { Article } from '../checks/content/parse-article.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { isKebabCase, toKebabCase } from '../checks/kebab-case.ts';
import { parseArticles, readLedgerOf, withLedger, type ContentFiles } from './content-files.ts';
import { needArticle, needOwnCode, runLinkCommand, UsageError } from './link-command.ts';
import { rewriteLinks, rewriteRelated } from './rewrite-links.ts';
import { writeCode } from './write-code.ts';

/** The files after the article was renamed. Throws a UsageError when it cannot have the name. */
export function renameArticle(files: ContentFiles, [from, to]: readonly string[]): ContentFiles {
  if (!from || !to) throw new UsageError('Found no two names, expected: npm run rename-article <name> <new-name>');
  if (from === to) throw new UsageError(`${from} is its name already; expected another.`);
  if (!isKebabCase(to))
    throw new UsageError(`${to} is no address; expected lower-case words joined by hyphens: ${toKebabCase(to)}`);

  const content = parseArticles(files);
  const ledger = readLedgerOf(files, content);
  const [before, after] = [content.originals.get(from), content.originals.get(to)];
  if (before && after) throw new UsageError(`There is an article ${to} already; expected a name that is free.`);
  const { code, ...state } = before
    ? { code: needOwnCode(before, files), files, ledger }
    : completeRename(from, after ?? needArticle(from, content), files, ledger);
  const owner = findCode(state.ledger, to);
  if (owner !== undefined && owner !== code) {
    throw new UsageError(
      `People know /articles/${to}/ as the address of /go/${owner}; expected a name that was never another article’s.`,
    );
  }

  const renamed = Object.entries(state.files).map(([file, text]): [string, string] => {
    const [, locale, slug] = /^content\/articles\/([^/]+)\/(.+)\.mdx$/.exec(file) ?? [];
    if (slug === undefined) {
      return [file, file.endsWith('.yaml') ? text.replaceAll(`/articles/${from}/`, `/articles/${to}/`) : text];
    }
    const links = rewriteLinks(text, slug, { slug: from }, { slug: to }, slug === from ? to : slug);
    return [slug === from ? `content/articles/${locale ?? ''}/${to}.mdx` : file, rewriteRelated(links, from, to)];
  });
  const next = Object.fromEntries(renamed);
  if (code === undefined || !state.ledger[code]) return next;
  return withLedger(next, shortenMoves(renameInLedger(state.ledger, code, to)));
}

/** Gives an article that was renamed by hand its former code back; if it has been published under another since, both lead to it. */
function completeRename(from: string, article: Article, files: ContentFiles, ledger: Ledger) {
  const content = parseArticles(files);
  const known = findCode(ledger, from);
  const written = codeOf(article);
  const { orphans } = readCodes(content, files[linksFile]);
  if (known === undefined || !(written === known || orphans.some(([code]) => code === known))) {
    throw new UsageError(`There is no article ${from}. ${suggestNearest(from, [...content.originals.keys()])}`);
  }
  if (written === known) return { code: known, files, ledger };
  const own = needOwnCode(article, files);
  if (own !== undefined && ledger[own]) return { code: own, files, ledger: joinArticles(ledger, own, known) };
  const text = writeCode(files[article.file] ?? '', known);
  return { code: known, files: { ...files, [article.file]: text }, ledger };
}

if (import.meta.main) {
  runLinkCommand(renameArticle, {
    name: 'rename-article',
    does: 'Gives an article another file name, and with it another address. Translations, links to it and content/links.json follow; the old address leads on for ever.',
    operands: { '<name>': 'the file name that it has, without .mdx', '<new-name>': 'the one that it shall have' },
    examples: ['npm run rename-article link-expired expired-link'],
  });
}
