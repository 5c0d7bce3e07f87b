import { LostLedgerError } from '../../links/ledger-error.ts';
import { isUnmerged, readLedgerLines, type LedgerLine } from '../../links/ledger-file.ts';
import {
  judgeCodes,
  listOrphans,
  needWholeLedger,
  type CodeVerdict,
  type WrittenArticle,
} from '../../links/judge-codes.ts';
import type { Problem } from '../report.ts';
import type { Article } from './parse-article.ts';
import { linksFile, type Content } from './parse-content.ts';
import { valueOf } from './parse-yaml.ts';

/** The permanent code of an article. None where the frontmatter has none. */
export function codeOf({ frontmatter }: Pick<Article, 'frontmatter'>): string | undefined {
  const code = valueOf(frontmatter.data, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** The ids of an article, each of which a link can lead to. */
export const idsOf = ({ anchors }: Pick<Article, 'anchors'>): string[] => anchors.flatMap(({ id }) => id ?? []);

/** What a ledger that can be read says of the codes in the articles. */
export interface Codes {
  lines: LedgerLine[];

  /** The verdict on each English article, by file name. */
  verdicts: ReadonlyMap<string, CodeVerdict>;

  /** The lines of articles whose file is gone. */
  orphans: LedgerLine[];
}

/** Holds the codes in the articles to the ledger. Throws a LostLedgerError when it cannot be read. */
export function readCodes(content: Content, ledger = content.yaml.get(linksFile)?.source): Codes {
  const articles = listWritten(content);
  const lines = readLedgerLines(ledger);
  return { lines, verdicts: judgeCodes(articles, lines), orphans: listOrphans(lines, articles) };
}

/** Throws a LostLedgerError when the ledger has lost what was published, or cannot be read. */
export function needLedger(content: Content, ledger = content.yaml.get(linksFile)?.source): void {
  needWholeLedger(readLedgerLines(ledger), listWritten(content));
}

const listWritten = ({ originals }: Content) =>
  [...originals.values()].map(({ slug, isDraft, frontmatter }): WrittenArticle => ({
    slug,
    code: valueOf(frontmatter.data, 'code'),
    isDraft,
    isReadable: (frontmatter.data ?? undefined) !== undefined,
  }));

/** The files that are copies of others as long as they have their code: all other problems of two alike follow from that. */
export function listCopies(content: Content): Set<string> {
  if (judgeLedger(content)) return new Set();
  const { verdicts } = readCodes(content);
  return new Set(
    [...content.originals.values()].flatMap(({ slug, file }) => (verdicts.get(slug)?.kind === 'copied' ? file : [])),
  );
}

/** The one thing to be said of a ledger before all that follows from it: that it has lost something, or that it is unmerged. */
export function judgeLedger(content: Content): Problem | undefined {
  const ledger = content.yaml.get(linksFile);
  try {
    needLedger(content);
  } catch (error) {
    if (!(error instanceof LostLedgerError)) throw error;
    return { file: linksFile, line: error.line, message: error.reason };
  }
  if (ledger === undefined || !(isUnmerged(ledger.source) || ledger.problems.length > 0)) return undefined;
  return {
    file: linksFile,
    line: ledger.problems[0]?.line,
    message:
      'is as a merge leaves it: with the marks of a conflict, a code on two lines, or no comma between two. Run “npm run publish-links”, which mends it or says what to do.',
  };
}
