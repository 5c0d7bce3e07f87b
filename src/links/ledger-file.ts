import { LostLedgerError } from './ledger-error.ts';
import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';

/** A line of the ledger file: the code of an article and what was published of it. */
export type LedgerLine = [code: string, published: PublishedArticle];

// Git puts these around both sides of a merge conflict.
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7}).*$/;

/**
 * The lines of a ledger file. After a merge of two branches a code may be on two lines; conflict markers around lines are skipped.
 * Empty when there is no file yet. Throws a LostLedgerError, with the number of the line, when the file is cut off or a line is not
 * one of a ledger.
 */
export function readLedgerLines(text = ''): LedgerLine[] {
  const whole = isUnmerged(text) ? undefined : parseJson(text);
  if (isLedger(whole)) return Object.entries(whole);

  const rows = text.split('\n').map((row) => row.trim());
  const brackets = rows.filter((row) => row !== '' && !conflictMarker.test(row));
  const lines = rows.flatMap((row, index): LedgerLine[] => {
    if (/^[{}]{0,2}$/.test(row) || conflictMarker.test(row)) return [];
    const [, code, json] = /^"([^"]+)":\s*(\{.*\}),?$/.exec(row) ?? [];
    const published = parseJson(json ?? '');
    if (code !== undefined && isPublished(published)) return [[code, published]];
    throw new LostLedgerError(`is no line of the ledger: found ${row.slice(0, 60)}, expected "7F3Q": {…}.`, {
      line: index + 1,
    });
  });
  if (brackets.length > 0 && !(brackets[0]?.startsWith('{') && brackets.at(-1)?.endsWith('}'))) {
    throw new LostLedgerError('is cut off; expected lines from a “{” to a “}”.');
  }
  return lines;
}

/** Whether a merge has left conflict markers in the ledger, or a code on two lines. `npm run publish-links` mends both. */
export function isUnmerged(text: string): boolean {
  const rows = text.split('\n').map((row) => row.trim());
  const codes = rows.flatMap((row) => /^"([A-Z\d]{4,5})":/.exec(row)?.[1] ?? []);
  return rows.some((row) => conflictMarker.test(row)) || new Set(codes).size < codes.length;
}

/** The ledger as a file: one line for each article, so that two branches which both record links seldom conflict. */
export function formatLedger(ledger: Ledger): string {
  const lines = Object.entries(ledger).map(
    ([code, published]) => `  ${JSON.stringify(code)}: ${JSON.stringify(published)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isPublished = (value: unknown): value is PublishedArticle => {
  const { article, places } = (value ?? {}) as Partial<PublishedArticle>;
  return typeof article === 'string' && Array.isArray(places);
};

/** Whether a value has the shape of a ledger: every entry an object with the name and the places of an article. */
export const isLedger = (value: unknown): value is Ledger =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isPublished);
