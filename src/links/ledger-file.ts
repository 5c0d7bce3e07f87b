import { LostLedgerError } from './ledger-error.ts';
import type { Ledger, PublishedArticle } from '../schemas/ledger.ts';

/** A line of the ledger: an article and its code. */
export type LedgerLine = [code: string, published: PublishedArticle];

// The marks that git leaves around both sides of a conflict.
const mark = /^(?:<{7}|={7}|>{7}|\|{7}).*$/;

/**
 * The lines of a ledger file, as they stand: after a merge of two branches one code may stand twice, and the marks of a conflict
 * around the lines are passed over. None where there is no file yet. Throws a LostLedgerError, with the number of the line, where it is
 * cut off or holds something else.
 */
export function readLedgerLines(text = ''): LedgerLine[] {
  const whole = isUnmerged(text) ? undefined : parseJson(text);
  if (isLedger(whole)) return Object.entries(whole);

  const rows = text.split('\n').map((row) => row.trim());
  const brackets = rows.filter((row) => row !== '' && !mark.test(row));
  const lines = rows.flatMap((row, index): LedgerLine[] => {
    if (/^[{}]{0,2}$/.test(row) || mark.test(row)) return [];
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

/** Whether a merge has left marks of a conflict in the ledger, or a code on two lines: then the command mends it. */
export function isUnmerged(text: string): boolean {
  const rows = text.split('\n').map((row) => row.trim());
  const codes = rows.flatMap((row) => /^"([A-Z\d]{4,5})":/.exec(row)?.[1] ?? []);
  return rows.some((row) => mark.test(row)) || new Set(codes).size < codes.length;
}

/** The ledger as a file: a line for each article, so that two branches that record links seldom meet on one. */
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

/** Whether a value has the shape of the ledger, as far as its names and places can be read. */
export const isLedger = (value: unknown): value is Ledger =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isPublished);
