import { publishedLinks } from '../checks/content/published-links.ts';
import { linkTargets } from '../checks/content/link-targets.ts';
import { parseContent, type Content } from '../checks/content/parse-content.ts';
import type { Article } from '../checks/content/parse-article.ts';
import { formatReport } from '../checks/report.ts';
import { suggestNearest } from '../checks/suggest-nearest.ts';
import { findCode } from '../links/follow-link.ts';
import { LedgerError } from '../links/ledger-error.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { readContentFiles, writeContentFiles, type ContentFiles } from './content-files.ts';
import { recordLinks } from './record-links.ts';

/** What a writer asked for cannot be done; the message says why and what was expected. Nothing has been changed. */
export class UsageError extends Error {}

/** The article under a name, or that once had it. Throws a UsageError that names the nearest when there is none. */
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
 * Runs a command that changes links: the files of `content/` go in with the words after its name, and are written as they come out,
 * with every link in the ledger. Says what changed, and what of the links is left for the writer to do.
 */
export function runLinkCommand(change: (files: ContentFiles, names: readonly string[]) => ContentFiles): void {
  const before = readContentFiles();
  try {
    const after = recordLinks(change(before, process.argv.slice(2)));
    const changed = writeContentFiles(before, after);
    console.log(changed.length > 0 ? `Changed:\n  ${changed.join('\n  ')}` : 'Nothing had to change.');
    const content = parseContent(after);
    const left = [...publishedLinks(content), ...linkTargets(content)];
    if (left.length > 0) console.log(`\nLeft for you to do:\n\n${formatReport(left)}`);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LedgerError)) throw error;
    console.error(`${error.message}\nNothing was changed.`);
    process.exitCode = 1;
  }
}
