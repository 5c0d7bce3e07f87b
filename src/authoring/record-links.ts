import { recordArticles } from '../links/change-ledger.ts';
import { readLedgerLines } from '../links/ledger-file.ts';
import { mintCode } from '../links/mint-code.ts';
import { codeOf, idsOf } from '../checks/content/links-into.ts';
import { linksFile } from '../checks/content/parse-content.ts';
import { parseArticles, readLedgerOf, withLedger, type ContentFiles } from './content-files.ts';

/** The files after every article has a code, and all that stands in it is in the ledger. */
export function recordLinks(files: ContentFiles, random?: () => number): ContentFiles {
  // Before anything else: an article that had to give up its code is known by its new one.
  const coded = giveCodes(files, new Set(readLedgerLines(files[linksFile] ?? '').map(([code]) => code)), random);
  const content = parseArticles(coded);
  const ledger = readLedgerOf(coded, content);
  const live = [...content.originals.values()].flatMap((article) => {
    const code = codeOf(article);
    // An article that could not be read, or has the code of a retired one, is told by the check.
    if (article.isDraft || !article.isReadable || code === undefined || ledger[code]?.retired) return [];
    return [{ slug: article.slug, code, ids: idsOf(article) }];
  });
  return withLedger(coded, recordArticles(ledger, live));
}

function giveCodes(files: ContentFiles, known: ReadonlySet<string>, random?: () => number): ContentFiles {
  const articles = [...parseArticles(files).originals.values()];
  const taken = new Set([...known, ...articles.flatMap((article) => codeOf(article) ?? [])]);
  const given = articles
    .filter((article) => codeOf(article) === undefined)
    .map(({ file }) => {
      const code = mintCode(taken, random);
      taken.add(code);
      return [file, (files[file] ?? '').replace(/^---\r?\n.*?(?=^---)/ms, (yaml) => `${yaml}code: ${code}\n`)];
    });
  return { ...files, ...(Object.fromEntries(given) as ContentFiles) };
}
