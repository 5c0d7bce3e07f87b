/** The ledger cannot be read, or cannot be changed as was asked; the message says why, and what to do. */
export class LedgerError extends Error {}

/** The ledger has lost published links. No command may go on, because it would record the loss. */
export class LostLedgerError extends LedgerError {
  /** What is wrong, as the rest of a sentence that starts with the name of the file. */
  readonly reason: string;
  readonly line: number | undefined;

  constructor(found: string, { line, unless = '' }: { line?: number; unless?: string } = {}) {
    // Only git still knows what was published.
    const reason = `${found} Restore it from git: “git checkout -- content/links.json”.${unless}`;
    super(`content/links.json${line === undefined ? '' : `:${line}`} ${reason}`);
    this.reason = reason;
    this.line = line;
  }
}
