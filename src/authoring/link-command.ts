import { codes, wordVerdict } from '../checks/content/codes.ts';
import { readCodes } from '../checks/content/codes-and-ids.ts';
import { fixLinks } from '../checks/content/fix-links.ts';
import { publishedFixes } from '../checks/content/published-fixes.ts';
import { publishedLinks } from '../checks/content/published-links.ts';
import { linkTargets } from '../checks/content/link-targets.ts';
import { linksFile, parseContent, type Content } from '../checks/content/parse-content.ts';
import type { Article } from '../checks/content/parse-article.ts';
import { readableArticles } from '../checks/content/readable.ts';
import { readCommand, type Command } from '../checks/read-command.ts';
import { formatReport } from '../checks/report.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import { findCode } from '../links/follow-link.ts';
import { ownCode } from '../links/judge-codes.ts';
import { LedgerError } from '../links/ledger-error.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { parseArticles, readContentFiles, writeContentFiles, type ContentFiles } from './content-files.ts';
import { changeLinks, type LinkCommand } from './record-links.ts';

/** What a writer asked for cannot be done; the message says why, and what was expected. No file has been changed. */
export class UsageError extends Error {}

/** The article that has a slug or once had it. Throws a UsageError that suggests the nearest slug when there is none. */
export function needArticle(name: string, { originals }: Content, ledger: Ledger = {}): Article {
  const article = originals.get(name) ?? originals.get(ledger[findCode(ledger, name) ?? '']?.article ?? '');
  if (article) return article;
  if (findCode(ledger, name) !== undefined) {
    throw new UsageError(
      `The file of the article ${name} is gone; expected it still there. Put it back and run this again, or run “npm run rename-article” if it has another name now.`,
    );
  }
  throw new UsageError(`There is no article ${name}. ${suggestNearest(name, [...originals.keys()])}`);
}

/**
 * The permanent code of an article; undefined when it is new. Throws a UsageError when the code in its file belongs to another article,
 * or nobody can tell: the command would change links of the wrong article.
 */
export function needOwnCode(article: Article, files: ContentFiles): string | undefined {
  const content = parseArticles(files);
  const verdict = readCodes(content, files[linksFile]).verdicts.get(article.slug);
  switch (verdict?.kind) {
    case 'copied':
    case 'retired':
    case 'disputed':
    case 'misspelt':
      throw new UsageError(`${article.file} ${wordVerdict(verdict, article, content) ?? ''}`);
    case 'rival':
    case 'unreadable':
      throw new UsageError(
        `Which article ${article.file} is cannot be told. Run “npm run check:content”, mend what it says, and run this again.`,
      );
    default:
      return ownCode(verdict);
  }
}

/**
 * Runs a command that changes links on the files of `content/`, with the arguments of the process, and writes the result. Prints what
 * changed and what is left for the writer to do; when something is left, the process ends with 1.
 */
export function runLinkCommand(command: LinkCommand, described: Command<Record<never, never>>): void {
  const { positionals } = readCommand(described);
  const before = readContentFiles();
  try {
    const after = changeLinks(before, command, positionals);
    const changed = writeContentFiles(before, after);
    console.log(changed.length > 0 ? `Changed:\n  ${changed.join('\n  ')}` : 'Nothing had to change.');
    const content = parseContent(after);
    const left = [readableArticles, codes, publishedLinks, linkTargets, fixLinks, publishedFixes].flatMap((rule) => [
      ...rule(content),
    ]);
    if (left.length === 0) return;
    console.error(`\nLeft for you to do:\n\n${formatReport(left)}`);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LedgerError)) throw error;
    console.error(`${error.message}\nNothing was changed.`);
  }
  process.exitCode = 1;
}
