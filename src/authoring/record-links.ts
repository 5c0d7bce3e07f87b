import type { Article } from '../checks/content/parse-article.ts';
import { valueOf } from '../checks/content/parse-yaml.ts';
import { recordArticles, type LiveArticle } from '../links/change-ledger.ts';
import { ownCode } from '../links/judge-codes.ts';
import { mintCode } from '../links/mint-code.ts';
import { codeOf, idsOf, needLedger, readCodes } from '../checks/content/codes-and-ids.ts';
import { fixNumbersFile, linksFile, type Content } from '../checks/content/parse-content.ts';
import { listFixNodes } from '../checks/content/parse-fixes.ts';
import { listReached } from '../guidance/fixes/trail.ts';
import { firstFix } from '../model/urls.ts';
import { parseArticles, readLedgerOf, withLedger, type ContentFiles } from './content-files.ts';
import { numberFixes } from './number-fixes.ts';
import { keepRecords } from './translation-files.ts';
import { writeCode } from './write-code.ts';

/** What a command that changes links does to the files; `names` are its arguments. */
export type LinkCommand = (files: ContentFiles, names: readonly string[]) => ContentFiles;

/**
 * The files after a command that changes links: every article gets its code before the command, and every place is recorded in the
 * ledger after it. Throws a LedgerError when the ledger has lost lines, because changing the rest of it would make that permanent.
 */
export function changeLinks(files: ContentFiles, command: LinkCommand, names: readonly string[]): ContentFiles {
  needLedger(parseArticles(files), files[linksFile]);
  // Codes first: the command must know an article that had to give up its code by its new one.
  const coded = giveCodes(files);
  return record(giveCodes(keepRecords(coded, command(coded, names))));
}

/** The files after every article has a code, every place in it is recorded in the ledger, and every node of the tree has a number. */
export const recordLinks = (files: ContentFiles): ContentFiles => changeLinks(files, (same) => same, []);

function record(coded: ContentFiles): ContentFiles {
  const content = parseArticles(coded);
  const ledger = readLedgerOf(coded, content);
  const { verdicts } = readCodes(content, coded[linksFile]);
  const live = [...content.originals.values()].flatMap((article) => {
    const verdict = verdicts.get(article.slug);
    const code = ownCode(verdict);
    // The content check reports an article that has no code of its own.
    if (article.isDraft || code === undefined) return [];
    return [{ slug: article.slug, code, ids: idsOf(article), origin: originOf(article) }];
  });
  const recorded = withLedger(coded, recordArticles(ledger, live));
  const fixes = listReached(Object.fromEntries(listFixNodes(content)), firstFix);
  return fixes.length === 0
    ? recorded
    : { ...recorded, [fixNumbersFile]: numberFixes(coded[fixNumbersFile] ?? '', fixes) };
}

/** What an article that was imported had before; nothing where its front matter is not as the schema asks, which the check reports. */
function originOf({ frontmatter }: Article): LiveArticle['origin'] {
  const imported = valueOf(frontmatter.data, 'imported');
  const [addresses, ids] = [valueOf(imported, 'addresses') ?? [], valueOf(imported, 'ids') ?? {}];
  if (!Array.isArray(addresses) || typeof ids !== 'object') return undefined;
  return { addresses: addresses.map(String), ids: ids as Record<string, string> };
}

/** Every code that an article has or had. */
export function listTakenCodes(files: ContentFiles, content: Content): Set<string> {
  const { lines } = readCodes(content, files[linksFile]);
  return new Set([
    ...lines.flatMap(([code, { otherCodes = [] }]) => [code, ...otherCodes]),
    ...[...content.originals.values()].flatMap((article) => codeOf(article) ?? []),
  ]);
}

/** The files with the code of each article that lost it put back, and a code in each new article that no other has or had. */
function giveCodes(files: ContentFiles): ContentFiles {
  const content = parseArticles(files);
  const { verdicts } = readCodes(content, files[linksFile]);
  const taken = listTakenCodes(files, content);
  const given = [...content.originals.values()].flatMap(({ slug, file }): Array<[string, string]> => {
    const verdict = verdicts.get(slug);
    if (verdict?.kind !== 'lost' && verdict?.kind !== 'missing') return [];
    const code = verdict.kind === 'lost' ? verdict.code : mintCode(taken);
    taken.add(code);
    return [[file, writeCode(files[file] ?? '', code)]];
  });
  return { ...files, ...Object.fromEntries(given) };
}
