import { LedgerError } from './ledger-error.ts';
import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';

/** A line of the ledger: an article and its code. */
export type LedgerLine = [code: string, published: PublishedArticle];

/**
 * The lines of a ledger file, as they stand: after a merge of two branches one code may stand twice, and the marks of a conflict
 * around the lines are passed over. Throws, with the number of the line, on one that is none.
 */
export function readLedgerLines(text: string): LedgerLine[] {
  return text.split('\n').flatMap((line, index): LedgerLine[] => {
    if (/^(?:\s*[{}]{0,2}\s*|(?:<{7}|={7}|>{7}|\|{7}).*)$/.test(line)) return [];
    const [, code, json] = /^\s*"([^"]+)":\s*(\{.*\}),?\s*$/.exec(line) ?? [];
    try {
      if (code !== undefined && json !== undefined) return [[code, JSON.parse(json) as PublishedArticle]];
    } catch {
      // Told below.
    }
    throw new LedgerError(
      `content/links.json:${index + 1} is no line of the ledger: found ${line.trim().slice(0, 60)}, expected "7F3Q": {…}.`,
    );
  });
}

/** The ledger as a file: a line for each article, so that two branches that record links seldom meet on one. */
export function formatLedger(ledger: Ledger): string {
  const lines = Object.entries(ledger).map(
    ([code, published]) => `  ${JSON.stringify(code)}: ${JSON.stringify(published)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
