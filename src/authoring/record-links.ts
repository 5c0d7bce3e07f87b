import { recordArticles } from '../links/change-ledger.ts';
import { ownCode } from '../links/judge-codes.ts';
import { mintCode } from '../links/mint-code.ts';
import { codeOf, idsOf, needLedger, readCodes } from '../checks/content/links-into.ts';
import { linksFile } from '../checks/content/parse-content.ts';
import { parseArticles, readLedgerOf, withLedger, type ContentFiles } from './content-files.ts';
import { writeCode } from './write-code.ts';

/** What a command does to the files, with the words after its name. */
export type Change = (files: ContentFiles, names: readonly string[]) => ContentFiles;

/**
 * The files after a change of links: before it, every article has its code, and after it, all that stands is in the ledger. Throws a
 * LedgerError when the ledger has lost something, because what follows from the rest of it would do harm.
 */
export function changeLinks(files: ContentFiles, change: Change, names: readonly string[]): ContentFiles {
  needLedger(parseArticles(files), files[linksFile]);
  // Before anything else: an article that had to give up its code is known by its new one.
  return record(giveCodes(change(giveCodes(files), names)));
}

/** The files after every article has a code, and all that stands in it is in the ledger. */
export const recordLinks = (files: ContentFiles): ContentFiles => changeLinks(files, (same) => same, []);

function record(coded: ContentFiles): ContentFiles {
  const content = parseArticles(coded);
  const ledger = readLedgerOf(coded, content);
  const { verdicts } = readCodes(content, coded[linksFile]);
  const live = [...content.originals.values()].flatMap((article) => {
    const verdict = verdicts.get(article.slug);
    const code = ownCode(verdict);
    // Which article it is that has none of its own, the check tells.
    if (article.isDraft || code === undefined) return [];
    return [{ slug: article.slug, code, ids: idsOf(article) }];
  });
  return withLedger(coded, recordArticles(ledger, live));
}

/** The files after each article that lost its code has it back, and each new one has a code that no other has or had. */
function giveCodes(files: ContentFiles): ContentFiles {
  const content = parseArticles(files);
  const { lines, verdicts } = readCodes(content, files[linksFile]);
  const taken = new Set([
    ...lines.flatMap(([code, { otherCodes = [] }]) => [code, ...otherCodes]),
    ...[...content.originals.values()].flatMap((article) => codeOf(article) ?? []),
  ]);
  const given = [...content.originals.values()].flatMap(({ slug, file }): Array<[string, string]> => {
    const verdict = verdicts.get(slug);
    if (verdict?.kind !== 'lost' && verdict?.kind !== 'missing') return [];
    const code = verdict.kind === 'lost' ? verdict.code : mintCode(taken);
    taken.add(code);
    return [[file, writeCode(files[file] ?? '', code)]];
  });
  return { ...files, ...Object.fromEntries(given) };
}
